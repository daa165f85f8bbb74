using CaseReview.Infrastructure.Persistence.Embedded;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>
/// A real PostgreSQL that the product starts for itself when no database is configured, on a Unix socket only.
/// Its data is kept between runs; a server left behind by a killed process is adopted; the last process to leave stops it.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly PostgresServer _server;
    private readonly FileStream _inUse;
    private readonly ILogger _log;
    private bool _disposed;

    private EmbeddedPostgres(PostgresServer server, PostgresCredentials credentials, FileStream inUse, ILogger log)
    {
        _server = server;
        _inUse = inUse;
        _log = log;
        AdminConnection = server.ConnectionString("postgres", PostgresCredentials.AdminRole, credentials.Admin);
        OwnerConnection = server.ConnectionString(PostgresRoles.Database, PostgresRoles.Owner, credentials.Owner);
        AppConnection = server.ConnectionString(PostgresRoles.Database, PostgresRoles.App, credentials.App);
    }

    /// <summary>The role that owns the database: for <c>migrate</c> only.</summary>
    public string OwnerConnection { get; }

    /// <summary>The role that the product runs under: owns nothing, cannot change tables, is held by row-level security.</summary>
    public string AppConnection { get; }

    /// <summary>The server's superuser: for making databases in tests.</summary>
    public string AdminConnection { get; }

    /// <summary>Starts or adopts the server in a folder and makes the database and its two roles when absent.</summary>
    /// <param name="options">Where the data and the binaries are.</param>
    /// <param name="log">Says where the data went when it could not go where it was asked to.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="EmbeddedPostgresFailed">It could not be started; the message says what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, ILogger log, CancellationToken ct = default)
    {
        var account = PostgresAccount.ForThisProcess();
        var home = await PostgresHome.PrepareAsync(options.Folder, account, log, ct);
        var binaries = await PostgresBinaries.FindAsync(options.Binaries, account, log, ct);
        var server = new PostgresServer(home, binaries, account, options.Throwaway);

        PostgresCredentials credentials;
        await using (await FileLock.TakeAsync(home.StartingLock, ct))
        {
            credentials = await PostgresCredentials.LoadOrCreateAsync(home.CredentialsFile, ct);
            await server.StartAsync(credentials, ct);
            await PostgresRoles.EnsureAsync(server, credentials, ct);
        }

        return new EmbeddedPostgres(server, credentials, FileLock.Share(home.InUseLock), log);
    }

    /// <summary>Stops the server, unless another process still uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        NpgsqlConnection.ClearAllPools();
        await _inUse.DisposeAsync();
        await using var alone = FileLock.TryTake(_inUse.Name);
        if (alone is null)
        {
            _log.LogInformation("PostgreSQL stays up: another process uses it");
            return;
        }

        await _server.StopAsync();
    }
}

/// <summary>Where embedded PostgreSQL keeps its data and finds its binaries.</summary>
/// <param name="Folder">The folder for the cluster, its credentials and its locks.</param>
/// <param name="Binaries">A folder that holds <c>bin</c>, <c>lib</c> and <c>share</c>; null to look where npm puts them.</param>
/// <param name="Throwaway">Trades durability for speed: tests only.</param>
public sealed record EmbeddedPostgresOptions(string Folder, string? Binaries = null, bool Throwaway = false);

/// <summary>Embedded PostgreSQL could not be started. The message says why and what to do, for the person at the console.</summary>
/// <param name="message">What is wrong and what to do.</param>
public sealed class EmbeddedPostgresFailed(string message) : Exception(message);
