using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Infrastructure.Email;

/// <summary>How emails leave.</summary>
public enum EmailTransport
{
    /// <summary>Into files, to be read on the developer's outbox page. Refused in Production: the files hold working links.</summary>
    Folder,

    /// <summary>To a mail server.</summary>
    Smtp,

    /// <summary>Through GOV.UK Notify.</summary>
    Notify,
}

/// <summary>The settings of emails, checked before anything starts.</summary>
/// <param name="Transport">How emails leave.</param>
/// <param name="From">The address that they come from.</param>
public sealed record EmailSettings(EmailTransport Transport, string From)
{
    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where the product runs.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="InvalidOperationException">A setting is missing, or unsafe where the product runs.</exception>
    public static EmailSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = configuration["Email:Transport"];
        if (named is null && !environment.IsDevelopment())
        {
            throw new InvalidOperationException("Set Email__Transport to Smtp or Notify: without it nobody would be told anything.");
        }

        if (!Enum.TryParse<EmailTransport>(named ?? nameof(EmailTransport.Folder), ignoreCase: true, out var transport))
        {
            throw new InvalidOperationException($"Email__Transport is '{named}'. It can be Smtp or Notify, and Folder on a developer's machine.");
        }

        if (environment.IsProduction() && transport is EmailTransport.Folder)
        {
            throw new InvalidOperationException("Email__Transport cannot be Folder in Production: the files would hold working links. Use Smtp or Notify.");
        }

        if (!environment.IsDevelopment() && configuration["PublicOrigin"] is null)
        {
            throw new InvalidOperationException("Set PublicOrigin to the address that people use, such as https://case-review.example.gov.uk: links in emails start with it.");
        }

        Require(configuration, transport);
        return new EmailSettings(transport, configuration["Email:From"] ?? $"case-review@{PublicAddress.Read(configuration).Origin.Host}");
    }

    private static void Require(IConfiguration configuration, EmailTransport transport)
    {
        string[] needed = transport switch
        {
            EmailTransport.Smtp => ["Email:Smtp:Host"],
            EmailTransport.Notify => ["Email:Notify:ApiKey", "Email:Notify:TemplateId"],
            _ => [],
        };
        if (needed.FirstOrDefault(key => string.IsNullOrWhiteSpace(configuration[key])) is { } missing)
        {
            throw new InvalidOperationException($"Set {missing.Replace(":", "__", StringComparison.Ordinal)}: Email__Transport is {transport}.");
        }
    }
}
