using System.Data;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Persistence.Correspondence;
using CaseReview.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CaseReview.UnitTests.Persistence;

/// <summary>What can be proved about SQL Server without one: the provider loads, the model and the migration agree, and the SQL is the one meant.</summary>
public sealed class SqlServerTests
{
    // A non-clustered index holds keys of at most so many bytes, a clustered one fewer.
    private const int MostIndexBytes = 1700;
    private const int MostClusteredBytes = 900;

    [Fact]
    public void The_migration_is_what_the_model_says()
    {
        using var db = NoServer.Context();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Single(db.Database.GetMigrations());
    }

    [Fact]
    public void The_migration_writes_its_script()
    {
        using var db = NoServer.Context();

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [cases]", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT [pk_cases] PRIMARY KEY ([partnership_id], [id])", script, StringComparison.Ordinal);
        Assert.Contains("CREATE INDEX [ix_outbox_due_due_at]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_with_parameters_of_every_kind_that_we_send_can_be_built()
    {
        object[] values = [Guid.Empty, "text", 7, 7L, true, TestClock.Start, new DateOnly(2026, 12, 10), new TimeOnly(9, 40), new byte[] { 1 }];
        using var command = new SqlCommand();

        foreach (var value in values)
        {
            command.Parameters.Add(new SqlParameter { ParameterName = $"@p{command.Parameters.Count}", Value = value });
        }

        Assert.Equal(
            [SqlDbType.UniqueIdentifier, SqlDbType.NVarChar, SqlDbType.Int, SqlDbType.BigInt, SqlDbType.Bit, SqlDbType.DateTimeOffset, SqlDbType.Date, SqlDbType.Time, SqlDbType.VarBinary],
            command.Parameters.Cast<SqlParameter>().Select(p => p.SqlDbType));
    }

    [Fact]
    public void Every_type_that_the_client_refers_to_in_its_companion_assembly_is_there()
    {
        const string Companion = "Microsoft.SqlServer.Server";
        using var file = File.OpenRead(typeof(SqlCommand).Assembly.Location);
        using var client = new PEReader(file);
        var metadata = client.GetMetadataReader();
        var there = Assembly.Load(new AssemblyName($"{Companion}, Version=1.0.0.0"));

        var wanted = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(t => t.ResolutionScope.Kind is HandleKind.AssemblyReference
                && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)t.ResolutionScope).Name) == Companion)
            .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ToList();

        Assert.NotEmpty(wanted);
        Assert.All(wanted, name => Assert.NotNull(there.GetType(name)));
    }

    [Fact]
    public async Task The_outbox_is_claimed_in_one_statement_that_locks_its_rows_and_passes_over_those_of_others()
    {
        TestClock.Begin();
        using var answer = new DataTable { Columns = { { "MessageId", typeof(Guid) }, { "PartnershipId", typeof(Guid) } } };
        var (message, partnership) = (Ids.New(TestClock.Start), Ids.New(TestClock.Start));
        answer.Rows.Add(message, partnership);
        var server = new NoServer(answer);
        await using var db = NoServer.Context(interceptors: server);
        var clocks = new LinkClocks(TestClock.Instance, new MachineClock(TestClock.Instance));

        var claimed = await new OutboxQueue(db, clocks).Claim(20, TimeSpan.FromMinutes(15), CancellationToken.None);

        var sql = string.Join(' ', server.Sent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            "WITH taken AS ( SELECT TOP (@p3) message_id, partnership_id, leased_until FROM outbox_due WITH (UPDLOCK, READPAST, ROWLOCK) "
            + "WHERE due_at <= @p1 AND (leased_until IS NULL OR leased_until <= @p2) ORDER BY due_at) "
            + "UPDATE taken SET leased_until = @p0 OUTPUT inserted.message_id AS MessageId, inserted.partnership_id AS PartnershipId",
            sql);
        Assert.Equal(
            [TestClock.Start.AddMinutes(15), TestClock.Start, TestClock.Start, 20],
            server.Values.Select(value => value is DateTimeOffset at ? at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond)) : value));
        Assert.Equal([new ClaimedMessage(message, new PartnershipId(partnership))], claimed);
    }

    [Fact]
    public async Task The_row_that_hands_out_references_is_locked_for_update_in_its_own_partnership()
    {
        var server = new NoServer(new DataTable());
        var partnership = new PartnershipScope();
        partnership.Set(new PartnershipId(Ids.New(TestClock.Start)));
        await using var db = NoServer.Context(partnership, server);

        await Assert.ThrowsAnyAsync<Exception>(() => db.LockProfile(CancellationToken.None));

        Assert.Contains("FROM partnership_profiles WITH (UPDLOCK, ROWLOCK)", server.Sent, StringComparison.Ordinal);
        Assert.Contains("[partnership_id] = @", server.Sent, StringComparison.Ordinal);
    }

    // SQL Server refuses a table that a delete could reach along two ways (error 1785).
    [Fact]
    public void No_delete_reaches_a_table_along_two_ways()
    {
        using var db = NoServer.Context();
        var model = db.GetService<IDesignTimeModel>().Model;

        var twice = model.GetEntityTypes().SelectMany(root => Reached(root).GroupBy(t => t.GetTableName()).Where(g => g.Count() > 1).Select(g => $"{root.GetTableName()} → {g.Key}"));

        Assert.Empty(twice);
    }

    [Fact]
    public void Every_key_and_index_fits_into_the_bytes_that_the_server_allows()
    {
        using var db = NoServer.Context();
        var model = db.GetService<IDesignTimeModel>().Model;

        var tooLong = model.GetEntityTypes().SelectMany(t => t.GetIndexes().Select(i => (Name: i.GetDatabaseName(), i.Properties, Most: MostIndexBytes))
            .Concat(t.GetKeys().Select(k => (Name: k.GetName(), k.Properties, Most: k.IsPrimaryKey() ? MostClusteredBytes : MostIndexBytes))))
            .Where(x => x.Properties.Sum(Bytes) > x.Most).Select(x => x.Name);

        Assert.Empty(tooLong);
    }

    private static IEnumerable<IEntityType> Reached(IEntityType from) =>
        from.GetReferencingForeignKeys().Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .SelectMany(key => Reached(key.DeclaringEntityType).Prepend(key.DeclaringEntityType));

    private static int Bytes(IReadOnlyProperty column) => column.GetRelationalTypeMapping() switch
    {
        { StoreType: var type } when type.StartsWith("nvarchar(", StringComparison.Ordinal) => type == "nvarchar(max)" ? int.MaxValue / 8 : 2 * int.Parse(type[9..^1], System.Globalization.CultureInfo.InvariantCulture),
        { StoreType: "uniqueidentifier" } => 16,
        _ => 10,
    };
}
