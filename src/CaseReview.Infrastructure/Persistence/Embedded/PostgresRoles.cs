using Npgsql;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>The two roles of the product and what each may do. For a database of their own, operators run the same script.</summary>
public static class PostgresRoles
{
    /// <summary>Owns the database and its tables; used by <c>migrate</c> alone.</summary>
    public const string Owner = "case_review_owner";

    /// <summary>What the product runs under: owns nothing, changes no table, never passes row-level security.</summary>
    public const string App = "case_review_app";

    /// <summary>The name of the embedded database.</summary>
    public const string Database = "case_review";

    /// <summary>The script deploy/postgres/roles.sql, to be run inside the database by a superuser or its owner.</summary>
    public static string Grants
    {
        get
        {
            using var reader = new StreamReader(typeof(PostgresRoles).Assembly.GetManifestResourceStream("roles.sql")!);
            return reader.ReadToEnd();
        }
    }

    internal static async Task EnsureAsync(PostgresServer server, PostgresCredentials credentials, CancellationToken ct)
    {
        await using (var admin = await OpenAsync(server, "postgres", credentials, ct))
        {
            await EnsureRoleAsync(admin, Owner, credentials.Owner, ct);
            await EnsureRoleAsync(admin, App, credentials.App, ct);
            if (!await ExistsAsync(admin, "pg_database WHERE datname", Database, ct))
            {
                await ExecuteAsync(admin, $"CREATE DATABASE {Database} OWNER {Owner}", ct);
            }
        }

        await using var inside = await OpenAsync(server, Database, credentials, ct);
        await ExecuteAsync(inside, Grants, ct);
    }

    private static async Task EnsureRoleAsync(NpgsqlConnection admin, string role, string password, CancellationToken ct)
    {
        if (!await ExistsAsync(admin, "pg_roles WHERE rolname", role, ct))
        {
            await ExecuteAsync(admin, $"CREATE ROLE {role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '{password}'", ct);
        }
    }

    private static async Task<NpgsqlConnection> OpenAsync(PostgresServer server, string database, PostgresCredentials credentials, CancellationToken ct)
    {
        // Unpooled: an idle connection would keep the database from serving as a template.
        var connection = new NpgsqlConnection(server.ConnectionString(database, PostgresCredentials.AdminRole, credentials.Admin) + ";Pooling=false");
        await connection.OpenAsync(ct);
        return connection;
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection admin, string where, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand($"SELECT 1 FROM {where} = $1", admin) { Parameters = { new NpgsqlParameter { Value = name } } };
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
