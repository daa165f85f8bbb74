using CaseReview.Application.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Registers what takes and keeps files.</summary>
public static class UploadServices
{
    /// <summary>Adds uploads.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddUploads(this IServiceCollection services)
    {
        services.AddScoped<Uploads>();
        services.AddScoped<UploadedTables>();
        services.AddScoped<IDocumentStore, DatabaseDocumentStore>();
        services.AddSingleton<IVirusScanner, NoVirusScanner>();
        return services;
    }
}
