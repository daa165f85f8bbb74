using CaseReview.Application.Correspondence;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Persistence.Correspondence;
using CaseReview.Infrastructure.Time;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Infrastructure.Email;

/// <summary>Registers messages, links, jobs and the clock that they live by.</summary>
public static class CorrespondenceServices
{
    /// <summary>Adds correspondence.</summary>
    /// <param name="services">The container.</param>
    /// <param name="database">Where the database is.</param>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where the product runs.</param>
    /// <returns>The container.</returns>
    /// <exception cref="InvalidOperationException">A setting is missing, or unsafe where the product runs.</exception>
    public static IServiceCollection AddCorrespondence(
        this IServiceCollection services, DatabaseConnection database, IConfiguration configuration, IHostEnvironment environment)
    {
        AddClock(services, environment);
        services.AddSingleton(PublicAddress.Read(configuration));
        services.AddSingleton<ISecretVault, SecretVault>();
        services.AddScoped<LinkClocks>();
        services.AddScoped<LinkScope>();
        services.AddScoped<LinkVisitors>();
        services.AddScoped<SecureLinks>();
        services.AddScoped<Outbox>();
        services.AddScoped<Digests>();
        services.AddScoped<LinkCodes>();
        services.AddScoped<IOutboxQueue, OutboxQueue>();
        services.AddSingleton<OutboxDrain>();
        services.AddSingleton<EachPartnership>();
        services.AddSingleton<Sweeps>();
        AddTransport(services, EmailSettings.Read(configuration, environment), configuration);
        AddCalendarWatch(services, configuration);
        services.AddJobs(database);
        return Role(configuration) is "web" ? services : services.RunJobs();
    }

    private static void AddCalendarWatch(IServiceCollection services, IConfiguration configuration)
    {
        var address = configuration["Calendar:BankHolidaysUrl"];
        var feed = string.IsNullOrWhiteSpace(address) ? null
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback) ? uri
            : throw new InvalidOperationException("Calendar__BankHolidaysUrl must be an https address, such as https://www.gov.uk/bank-holidays.json.");
        services.AddSingleton(new CalendarFeed(feed));
        services.AddSingleton<CalendarWatch>();
        services.AddScoped<JobBook>();
        services.AddHttpClient(CalendarWatch.Client, http =>
        {
            http.Timeout = TimeSpan.FromSeconds(30);
            http.MaxResponseContentBufferSize = CalendarWatch.MostBytes;
        });
    }

    private static void AddClock(IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton(new MachineClock(TimeProvider.System));
        if (!environment.IsDevelopment())
        {
            services.TryAddSingleton(TimeProvider.System);
            return;
        }

        services.AddSingleton<AppClock>();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(p => p.GetRequiredService<AppClock>()));
        services.AddSingleton<ClockKeeper>();
        services.AddHostedService(p => p.GetRequiredService<ClockKeeper>());
    }

    private static void AddTransport(IServiceCollection services, EmailSettings settings, IConfiguration configuration)
    {
        services.AddSingleton(settings);
        switch (settings.Transport)
        {
            case EmailTransport.Smtp:
                services.AddSingleton<IEmailSender, SmtpSender>();
                break;
            case EmailTransport.Notify:
                services.AddHttpClient<NotifySender>(http => http.Timeout = TimeSpan.FromSeconds(30));
                services.AddTransient<IEmailSender>(p => p.GetRequiredService<NotifySender>());
                services.AddTransient<IDeliveryReports>(p => p.GetRequiredService<NotifySender>());
                break;
            default:
                services.AddSingleton(p => new FolderSender(Path.Combine(DatabaseConnection.DataFolder(configuration), "outbox"), p.GetRequiredService<TimeProvider>()));
                services.AddSingleton<IEmailSender>(p => p.GetRequiredService<FolderSender>());
                break;
        }
    }

    private static string Role(IConfiguration configuration)
    {
        var role = configuration["Role"] ?? "all";
        return role is "all" or "web" or "worker" ? role : throw new InvalidOperationException($"Role is '{role}'. It can be all, web or worker.");
    }
}
