using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseReview.IntegrationTests.Tenancy;

public sealed class WallTests
{
    [Fact]
    public async Task Another_partnership_cannot_find_the_case()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        var logged = await world.GivenCase();
        var theirs = await elsewhere.GivenCase();

        var own = await world.Send(new OpenCase(logged.Reference, "Overview"));

        Assert.Equal(logged.Id, own.Id);
        Assert.Equal(theirs.Id, (await elsewhere.Send(new OpenCase(theirs.Reference, "Overview"))).Id);
        await Assert.ThrowsAsync<NotFound>(() => elsewhere.Send(new OpenCase(logged.Reference, "Overview")));
    }

    [FactOnPostgres]
    public async Task With_the_filter_switched_off_the_database_still_shows_nothing_of_another_partnership()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        await world.GivenCase();
        await elsewhere.GivenCase();

        var seen = await world.Read(db => db.Cases.IgnoreQueryFilters([PartnershipFilter.Name]).Select(c => c.PartnershipId).Distinct().ToListAsync());

        Assert.Equal([world.Partnership.Id], seen);
    }

    [FactOnPostgres]
    public async Task With_the_database_policies_out_of_the_way_the_filter_alone_shows_nothing_of_another_partnership()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());
        await world.GivenCase();
        await elsewhere.GivenCase();
        var scope = new PartnershipScope();
        scope.Set(world.Partnership.Id);
        await using var db = new PostgresDbContext(
            (DbContextOptions<PostgresDbContext>)new DbContextOptionsBuilder<PostgresDbContext>().OnPostgres(world.App.Database.AdminConnection).Options, scope);

        var seen = await db.Cases.Select(c => c.PartnershipId).Distinct().ToListAsync();

        Assert.Equal([world.Partnership.Id], seen);
        Assert.True(await db.Cases.IgnoreQueryFilters().Select(c => c.PartnershipId).Distinct().CountAsync() > 1);
    }

    [FactOnPostgres]
    public async Task Without_a_partnership_a_walled_table_raises_and_does_not_answer()
    {
        var world = await World.Create();
        await using var connection = new NpgsqlConnection(world.App.Database.AppConnection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM cases", connection);

        await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task A_row_of_another_partnership_cannot_be_written()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => world.Do(services =>
        {
            var db = (CaseReviewDbContext)services.GetService(typeof(CaseReviewDbContext))!;
            db.Add(new AccessEntry { Id = Guid.CreateVersion7(TestClock.Start), PartnershipId = elsewhere.Partnership.Id });
            return Task.FromResult(0);
        }));

        Assert.Contains("another partnership", refused.Message, StringComparison.Ordinal);
    }

    [FactOnPostgres]
    public async Task Every_table_that_names_a_partnership_is_walled_but_those_on_the_list()
    {
        var world = await World.Create();
        await using var connection = new NpgsqlConnection(world.App.Database.AdminConnection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'partnership_id'
            WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
              AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))
            """, connection);
        var open = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            open.Add(reader.GetString(0));
        }

        Assert.Empty(open.Except(["memberships", "link_addresses", "outbox_due"]));
    }

    [FactOnPostgres]
    public async Task The_application_cannot_change_or_delete_the_audit_trail()
    {
        var world = await World.Create();
        await world.GivenCase();

        foreach (var sql in new[] { "UPDATE audit_entries SET summary = 'x'", "DELETE FROM audit_entries", "DROP TABLE cases" })
        {
            await Assert.ThrowsAsync<PostgresException>(() => world.Read(async db => await db.Database.ExecuteSqlRawAsync(sql)));
        }
    }
}
