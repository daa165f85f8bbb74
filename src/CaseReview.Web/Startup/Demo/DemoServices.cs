using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Documents;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace CaseReview.Web.Startup.Demo;

/// <summary>The application's own services once more, living by the demo's clock. No job runs in them.</summary>
public static class DemoServices
{
    /// <summary>Builds them.</summary>
    /// <param name="app">The application whose database and keys they share.</param>
    /// <param name="partnership">The partnership that they fill.</param>
    /// <param name="clock">Their clock.</param>
    /// <returns>The services; whoever asked disposes of them.</returns>
    public static ServiceProvider Build(WebApplication app, PartnershipId partnership, DemoClock clock)
    {
        var database = Hasty(app.Services.GetRequiredService<DatabaseConnection>());
        var outbox = Path.Combine(DatabaseConnection.DataFolder(app.Configuration), "outbox");
        var services = new ServiceCollection();
        services.AddSingleton(app.Services.GetRequiredService<ILoggerFactory>());
        services.AddLogging();
        services.AddSingleton(app.Services.GetRequiredService<IDataProtectionProvider>());
        services.AddApplication();
        services.AddPersistence(database);
        services.AddSingleton<PartnershipDirectory>();
        services.AddCorrespondence(database, app.Configuration, app.Environment);
        services.AddDocuments(app.Configuration);
        services.AddUploads(app.Configuration, app.Environment);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.Replace(ServiceDescriptor.Singleton(new MachineClock(clock)));
        services.AddSingleton(new DemoPost(new FolderSender(outbox, clock)));
        services.Replace(ServiceDescriptor.Singleton<IEmailSender>(p => p.GetRequiredService<DemoPost>()));
        services.Replace(ServiceDescriptor.Singleton<IOutboxQueue>(p => new DemoQueue(p.GetRequiredService<IServiceScopeFactory>(), partnership, clock)));
        return services.BuildServiceProvider();
    }

    // The demo's hundreds of small transactions need not each wait for the disk.
    private static DatabaseConnection Hasty(DatabaseConnection database) => database.Provider is DatabaseProvider.SqlServer
        ? database
        : database with { App = new NpgsqlConnectionStringBuilder(database.App) { Options = "-c synchronous_commit=off" }.ConnectionString };
}
