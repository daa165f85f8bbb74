using CaseReview.Application.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Registers what takes, scans and keeps files.</summary>
public static class UploadServices
{
    /// <summary>Adds uploads.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where the product runs.</param>
    /// <returns>The container.</returns>
    /// <exception cref="InvalidOperationException">A setting cannot be used.</exception>
    public static IServiceCollection AddUploads(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = DocumentSettings.Read(configuration, environment);
        services.AddSingleton(settings);
        services.AddScoped<Uploads>();
        services.AddScoped<UploadedTables>();
        services.AddScoped<DatabaseDocumentStore>();
        if (settings.Store is DocumentPlaces.Folder)
        {
            services.AddScoped<IDocumentStore, FolderDocumentStore>();
        }
        else
        {
            services.AddScoped<IDocumentStore>(p => p.GetRequiredService<DatabaseDocumentStore>());
        }

        if (settings.Scanner is null)
        {
            services.AddSingleton<IVirusScanner, NoVirusScanner>();
        }
        else
        {
            services.AddSingleton<IVirusScanner, ClamAvScanner>();
        }

        services.AddHostedService<ScannerCheck>();
        return services;
    }
}
