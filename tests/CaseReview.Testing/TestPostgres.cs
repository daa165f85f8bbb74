using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Persistence.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CaseReview.Testing;

/// <summary>One throwaway PostgreSQL for a test process, gone when the process is, however it ends.</summary>
public static class TestPostgres
{
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);
    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new();
    private static int _databases;

    /// <summary>A database with the roles' grants and nothing else.</summary>
    public static async Task<TestDatabase> EmptyDatabaseAsync() => await CreateAsync(NextName(), template: null);

    /// <summary>A database of one's own, copied from a template that is migrated once in the process.</summary>
    public static async Task<TestDatabase> DatabaseAsync(Func<TestDatabase, Task> migrate, string template = "template_migrated")
    {
        await Templates.GetOrAdd(template, name => new Lazy<Task>(async () =>
        {
            await migrate(await CreateAsync(name, template: null));
            NpgsqlConnection.ClearAllPools();
        })).Value;
        return await CreateAsync(NextName(), template);
    }

    private static string NextName() => string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");

    private static async Task<TestDatabase> CreateAsync(string name, string? template)
    {
        var server = await Server.Value;
        await ExecuteAsync(server.AdminConnection, $"CREATE DATABASE {name} OWNER {PostgresRoles.Owner}" + (template is null ? "" : $" TEMPLATE {template} STRATEGY file_copy"));
        var database = new TestDatabase(name, Of(server.AppConnection, name), Of(server.OwnerConnection, name), Of(server.AdminConnection, name));
        if (template is null)
        {
            await ExecuteAsync(database.AdminConnection, PostgresRoles.Grants);
        }

        return database;
    }

    private static string Of(string connection, string database) => new NpgsqlConnectionStringBuilder(connection) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        // Unpooled: an idle connection would keep a database from serving as a template.
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static Task<EmbeddedPostgres> StartAsync()
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/tmp/case-review-tests-{Environment.ProcessId}");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        StopWhenThisProcessEnds(folder);
        return EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions(folder, Throwaway: true), NullLogger.Instance);
    }

    // The test host is killed, not asked to end, so a watcher outside it cleans up.
    private static void StopWhenThisProcessEnds(string folder)
    {
        var script = string.Create(CultureInfo.InvariantCulture, $$"""
            while kill -0 {{Environment.ProcessId}} 2>/dev/null; do sleep 1; done
            socket=$(sed -n 5p {{folder}}/cluster/postmaster.pid)
            kill -QUIT $(head -1 {{folder}}/cluster/postmaster.pid); sleep 1
            case "$socket" in /tmp/case-review-*) rm -rf "$socket";; esac
            rm -rf {{folder}}
            """);
        using var watcher = Process.Start(new ProcessStartInfo("setsid", ["sh", "-c", $"({script}) >/dev/null 2>&1 </dev/null &"]));
    }
}
