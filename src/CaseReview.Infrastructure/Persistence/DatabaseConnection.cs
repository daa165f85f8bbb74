using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>Which database server.</summary>
public enum DatabaseProvider
{
    /// <summary>The real PostgreSQL, started and stopped with the application.</summary>
    Embedded,

    /// <summary>An external PostgreSQL.</summary>
    PostgreSql,

    /// <summary>An external SQL Server.</summary>
    SqlServer,
}

/// <summary>Where the database is, and the server itself when it is embedded.</summary>
/// <param name="Provider">Which server.</param>
/// <param name="App">Connection string of the application's role: owns nothing, no DDL.</param>
/// <param name="Owner">Connection string of the owner, for migrations; null where only an operator has it.</param>
/// <param name="Embedded">The server, when it is embedded.</param>
/// <param name="MaxBatchSize">Most statements in one round trip to SQL Server; null for the provider's own number.</param>
public sealed record DatabaseConnection(
    DatabaseProvider Provider, string App, string? Owner, EmbeddedPostgres? Embedded = null, int? MaxBatchSize = null) : IAsyncDisposable
{
    /// <summary>Reads the settings and starts the embedded server when they ask for it.</summary>
    /// <param name="configuration">Settings.</param>
    /// <param name="log">For the server's start and stop.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="InvalidOperationException">An external provider without its connection string.</exception>
    public static async Task<DatabaseConnection> Open(IConfiguration configuration, ILogger log, CancellationToken ct = default)
    {
        var provider = configuration.GetValue("Database:Provider", DatabaseProvider.Embedded);
        if (provider is DatabaseProvider.Embedded)
        {
            var folder = Path.Combine(DataFolder(configuration), "postgres");
            var server = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions(folder), log, ct);
            return new DatabaseConnection(provider, server.AppConnection, server.OwnerConnection, server);
        }

        var app = configuration.GetConnectionString("CaseReview")
            ?? throw new InvalidOperationException($"Database__Provider is {provider}: set ConnectionStrings__CaseReview.");
        return new DatabaseConnection(provider, app, configuration.GetConnectionString("CaseReviewOwner"),
            MaxBatchSize: configuration.GetValue<int?>("Database:MaxBatchSize"));
    }

    /// <summary>The folder that the application owns: embedded database, outbox, keys, logs.</summary>
    /// <param name="configuration">Settings.</param>
    /// <returns>An absolute path.</returns>
    public static string DataFolder(IConfiguration configuration) =>
        Path.GetFullPath(configuration["CaseReview:Data"] ?? ".data");

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}
