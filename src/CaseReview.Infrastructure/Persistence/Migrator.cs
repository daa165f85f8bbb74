using CaseReview.Infrastructure.Jobs;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>Brings the schema up to date as its owner, and gives the application's role exactly what it needs.</summary>
public static class Migrator
{
    private static readonly string[] AppendOnly = ["audit_entries", "access_entries"];

    /// <summary>Migrates.</summary>
    /// <param name="database">Where; its owner's connection string must be set.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The migrations that were applied.</returns>
    /// <exception cref="InvalidOperationException">The owner's connection string is missing.</exception>
    public static async Task<IReadOnlyList<string>> Migrate(DatabaseConnection database, CancellationToken ct)
    {
        var owner = database.Owner ?? throw new InvalidOperationException("Set ConnectionStrings__CaseReviewOwner: migrations run as the owner.");
        await using CaseReviewDbContext db = database.Provider is DatabaseProvider.SqlServer
            ? new SqlServerDbContext((DbContextOptions<SqlServerDbContext>)new DbContextOptionsBuilder<SqlServerDbContext>().OnSqlServer(owner, database.MaxBatchSize).Options, new PartnershipScope())
            : new PostgresDbContext((DbContextOptions<PostgresDbContext>)new DbContextOptionsBuilder<PostgresDbContext>().OnPostgres(owner).Options, new PartnershipScope());

        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        await db.Database.MigrateAsync(ct);
        if (!await HasScheduler(db, ct))
        {
            await JobStore.Provision(database.Provider, owner, ct);
        }

        if (database.Provider is not DatabaseProvider.SqlServer)
        {
            await Grant(db, new NpgsqlConnectionStringBuilder(database.App).Username!, ct);
        }

        return pending;
    }

    // Quartz's script for SQL Server is not meant to run twice; the one for PostgreSQL is, and adds what a newer version needs.
    private static async Task<bool> HasScheduler(CaseReviewDbContext db, CancellationToken ct) =>
        db is SqlServerDbContext
        && await db.Database.SqlQueryRaw<int>("SELECT CASE WHEN OBJECT_ID('QRTZ_LOCKS') IS NULL THEN 0 ELSE 1 END AS Value").SingleAsync(ct) == 1;

    private static async Task Grant(CaseReviewDbContext db, string app, CancellationToken ct)
    {
        var role = "\"" + app.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var statements = new List<string>
        {
            $"GRANT USAGE ON SCHEMA public TO {role}",
            $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
            $"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}",
        };
        statements.AddRange(AppendOnly.Select(table => $"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {role}"));
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        }
    }
}
