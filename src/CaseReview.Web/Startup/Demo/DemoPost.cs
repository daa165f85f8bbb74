using System.Text.RegularExpressions;
using CaseReview.Application.Correspondence;
using CaseReview.Infrastructure.Email;

namespace CaseReview.Web.Startup.Demo;

/// <summary>The mail of the demo cases: kept in the folder whatever the transport, so that nothing leaves the machine, and read for codes.</summary>
/// <param name="folder">The developer's outbox.</param>
public sealed partial class DemoPost(FolderSender folder) : IEmailSender
{
    private readonly Dictionary<string, string> _codes = [];

    /// <inheritdoc />
    public Task Send(Email email, CancellationToken ct)
    {
        if (Code().Match(email.Text) is { Success: true } found)
        {
            _codes[email.ToAddress] = found.Groups[1].Value;
        }

        return folder.Send(email, ct);
    }

    /// <summary>The latest code sent to an address: what its owner would type.</summary>
    /// <param name="address">The address.</param>
    /// <returns>Six digits.</returns>
    public string CodeFor(string address) => _codes[address];

    [GeneratedRegex(@"Your code is (\d{6})")]
    private static partial Regex Code();
}
