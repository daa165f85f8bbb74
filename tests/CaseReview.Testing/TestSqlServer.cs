using System.Globalization;
using Microsoft.Data.SqlClient;

namespace CaseReview.Testing;

/// <summary>
/// The same tests on SQL Server: <c>Tests__SqlServer</c> holds the connection string of a login that may make databases. Each application under
/// test gets a database of its own, named for this process; they are dropped when the next run starts.
/// </summary>
public static class TestSqlServer
{
    private const string Prefix = "case_review_test_";
    private static readonly Lazy<Task> Cleared = new(DropLeftOvers);
    private static int _databases;

    /// <summary>Whether the tests run there.</summary>
    public static bool IsOn => Server is { Length: > 0 };

    private static string? Server => Environment.GetEnvironmentVariable("Tests__SqlServer");

    /// <summary>An empty database, migrated.</summary>
    public static async Task<TestDatabase> DatabaseAsync(Func<TestDatabase, Task> migrate)
    {
        await Cleared.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}");
        await Execute($"CREATE DATABASE [{name}]");
        var connection = new SqlConnectionStringBuilder(Server) { InitialCatalog = name }.ConnectionString;
        var database = new TestDatabase(name, connection, connection, connection, Infrastructure.Persistence.DatabaseProvider.SqlServer);
        await migrate(database);
        return database;
    }

    private static Task DropLeftOvers() => Execute($"""
        DECLARE @drop nvarchar(max) = N'';
        SELECT @drop += N'ALTER DATABASE ' + QUOTENAME(name) + N' SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE ' + QUOTENAME(name) + N';'
        FROM sys.databases WHERE name LIKE '{Prefix.Replace("_", "[_]", StringComparison.Ordinal)}%';
        EXEC sp_executesql @drop;
        """);

    private static async Task Execute(string sql)
    {
        await using var connection = new SqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new SqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
