using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Infrastructure.Criteria;
using CaseReview.Infrastructure.Identity;
using CaseReview.Application.Criteria;
using CaseReview.Application.Timetables;
using CaseReview.Infrastructure.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>Registers the database and its walls.</summary>
public static class PersistenceServices
{
    /// <summary>Adds the database.</summary>
    /// <param name="services">The container.</param>
    /// <param name="database">Where it is.</param>
    /// <returns>The container.</returns>
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseConnection database)
    {
        services.AddSingleton(database);
        services.AddScoped<PartnershipScope>();
        services.AddScoped<PartnershipConnectionInterceptor>();
        services.AddScoped<PartnershipWriteGuard>();
        services.AddScoped<DomainEventInterceptor>();
        services.AddSingleton<PartnershipImporter>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddSingleton<IPartnershipFounder, PartnershipFounder>();
        services.AddSingleton<INationalRules, NationalRules>();
        services.AddSingleton<IChecklists, ShippedChecklists>();

        if (database.Provider is DatabaseProvider.SqlServer)
        {
            services.AddDbContext<SqlServerDbContext>((p, options) => options.OnSqlServer(database.App, database.MaxBatchSize).AddInterceptors(SaveInterceptors(p)));
            services.AddScoped<CaseReviewDbContext>(p => p.GetRequiredService<SqlServerDbContext>());
        }
        else
        {
            services.AddDbContext<PostgresDbContext>((p, options) => options.OnPostgres(database.App)
                .AddInterceptors(p.GetRequiredService<PartnershipConnectionInterceptor>()).AddInterceptors(SaveInterceptors(p)));
            services.AddScoped<CaseReviewDbContext>(p => p.GetRequiredService<PostgresDbContext>());
        }

        services.AddScoped<ICaseReviewDb>(p => p.GetRequiredService<CaseReviewDbContext>());
        return services;
    }

    /// <summary>PostgreSQL with our migrations generator, which builds the second wall.</summary>
    /// <param name="options">Options of the context.</param>
    /// <param name="connection">Connection string.</param>
    /// <returns>The options.</returns>
    public static DbContextOptionsBuilder OnPostgres(this DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)).ReplaceService<IMigrationsSqlGenerator, WalledPostgresSqlGenerator>();

    /// <summary>SQL Server, with the number of statements in one round trip that the server bears.</summary>
    /// <param name="options">Options of the context.</param>
    /// <param name="connection">Connection string.</param>
    /// <param name="maxBatchSize">Most statements in a batch: 1 for a server that speaks the protocol but knows no MERGE; null for the provider's own.</param>
    /// <returns>The options.</returns>
    public static DbContextOptionsBuilder OnSqlServer(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseSqlServer(connection, server =>
        {
            server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            if (maxBatchSize is { } most)
            {
                server.MaxBatchSize(most);
            }
        });

    // The order matters: events first, so that the guard also sees the rows that their handlers add.
    private static Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] SaveInterceptors(IServiceProvider p) =>
    [
        p.GetRequiredService<DomainEventInterceptor>(),
        p.GetRequiredService<PartnershipWriteGuard>(),
    ];
}
