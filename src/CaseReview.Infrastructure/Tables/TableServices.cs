using CaseReview.Application.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Tables;

/// <summary>Registers what reads and writes tables.</summary>
public static class TableServices
{
    /// <summary>Adds it.</summary>
    /// <param name="services">The container.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddTables(this IServiceCollection services) => services.AddSingleton<ITableWriter, TableWriter>().AddSingleton<ITableReader, TableReader>();
}
