using CaseReview.Infrastructure.Persistence;
using CaseReview.Testing;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace CaseReview.IntegrationTests.Persistence;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task Data_is_kept_between_runs_and_a_second_process_adopts_the_server()
    {
        var folder = Directory.CreateTempSubdirectory("case-review-embedded-").FullName;
        File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        var options = new EmbeddedPostgresOptions(folder);

        await using (var first = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance))
        {
            await Run(first.OwnerConnection, "CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
        }

        await using var again = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance);
        var adopter = await EmbeddedPostgres.StartAsync(options, NullLogger.Instance);
        await adopter.DisposeAsync();
        var kept = await Run(again.AppConnection, "SELECT n FROM kept");
        var stranger = again.AppConnection.Replace("Password=", "Password=x", StringComparison.Ordinal);

        Assert.Equal(7, kept);
        await Assert.ThrowsAsync<PostgresException>(() => Run(stranger, "SELECT 1"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "credentials.json")));
        await again.DisposeAsync();
        Assert.False(File.Exists(Path.Combine(folder, "cluster", "postmaster.pid")));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_role_of_the_app_owns_nothing_and_cannot_change_tables()
    {
        var database = await TestPostgres.DatabaseAsync(d => Run(d.OwnerConnection, "CREATE TABLE things (n int)"), "template_roles");

        var insert = await Run(database.AppConnection, "INSERT INTO things VALUES (1) RETURNING n");
        var bypasses = await Run(database.AdminConnection, "SELECT count(*)::int FROM pg_roles WHERE rolname LIKE 'case_review_%' AND (rolbypassrls OR rolsuper)");

        Assert.Equal(1, insert);
        Assert.Equal(0, bypasses);
        await Assert.ThrowsAsync<PostgresException>(() => Run(database.AppConnection, "CREATE TABLE mine (n int)"));
        await Assert.ThrowsAsync<PostgresException>(() => Run(database.AppConnection, "ALTER TABLE things ADD m int"));
        await Assert.ThrowsAsync<PostgresException>(() => Run(database.AppConnection, "TRUNCATE things"));
    }

    private static async Task<object?> Run(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
