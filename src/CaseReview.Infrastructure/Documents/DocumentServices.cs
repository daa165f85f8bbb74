using CaseReview.Application.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Documents;

/// <summary>Registers what makes documents.</summary>
public static class DocumentServices
{
    /// <summary>Adds the printer of PDFs and the writer of Word documents.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configuration">Settings.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddDocuments(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PdfOptions>(configuration.GetSection(PdfOptions.Section));
        return services.AddSingleton<IPdfPrinter, ChromiumPdfPrinter>().AddSingleton<IWordWriter, WordWriter>();
    }
}
