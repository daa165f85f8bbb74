using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseReview.LoadData;

/// <summary>
/// Adds partnerships of the load's own, and cases in bulk. Row-level security refuses COPY, so the owner sets it aside for itself inside the one
/// transaction that writes the rows, and puts it back before the commit: nobody else ever sees the tables without it. Foreign keys are checked once, at
/// the end, for all rows together.
/// </summary>
/// <param name="app">The product, not serving.</param>
/// <param name="options">What is asked.</param>
internal sealed class Loader(WebApplication app, LoadOptions options)
{
    private const int CasesAtATime = 100;

    // Of the cases of a partnership that has worked for years, about one in seven is in hand.
    private const int OneOpenIn = 7;

    public async Task<long> Run()
    {
        var plans = new List<Plan>();
        for (var number = 1; number <= options.Partnerships; number++)
        {
            plans.Add(await Draw(await SetUp(number), new Random(options.Seed + number)));
        }

        await using var connection = new NpgsqlConnection(app.Services.GetRequiredService<DatabaseConnection>().Owner);
        await connection.OpenAsync();
        var rows = new BulkRows(connection);
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            var walled = await Read(connection, "SELECT relname FROM pg_class WHERE relforcerowsecurity AND relkind = 'r' ORDER BY relname");
            var restore = await Read(connection, ForeignKeys("format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))"));
            await Execute(connection, await Read(connection, ForeignKeys("format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)")));
            await Execute(connection, walled.Select(table => $"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"));
            foreach (var plan in plans)
            {
                await Fill(plan, rows);
            }

            await Execute(connection, restore);
            await Execute(connection, walled.Select(table => $"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"));
            await transaction.CommitAsync();
        }

        await Execute(connection, ["VACUUM ANALYZE"]);
        return rows.Written;
    }

    private async Task<Team> SetUp(int number)
    {
        var importer = app.Services.GetRequiredService<PartnershipImporter>();
        var shipped = PartnershipFile.Shipped().OrderBy(f => f.Slug).ToList();
        var like = shipped[(number - 1) % shipped.Count];
        var slug = $"load-{number}";
        var prefix = $"{like.ReferencePrefix}{(char)('A' + (number / 676 % 26))}{(char)('A' + (number / 26 % 26))}{(char)('A' + (number % 26))}";
        await importer.Import(like with { Slug = slug, Name = $"{like.Name} (load {number})", ReferencePrefix = prefix }, CancellationToken.None);
        foreach (var account in PartnershipFile.DemoAccounts().Where(a => a.Partnership == like.Slug))
        {
            await importer.AddMember(slug, account with { Partnership = slug }, DemoSettings.Password(app.Configuration), CancellationToken.None);
        }

        return await InPartnership(slug, async (db, partnership) =>
        {
            RuleViolation.Unless(!await db.Cases.AnyAsync(), $"/{slug} holds cases already. The load starts in an empty database: give it a fresh CaseReview__Data.");
            var manager = await db.Members.FirstAsync(m => m.Role == Role.BusinessUnitManager);
            var rules = await db.Set<RuleSetVersion>().Where(v => v.State == RuleSetState.Published).OrderByDescending(v => v.Publication).Select(v => v.Json).FirstAsync();
            return new Team(
                partnership, slug, new Actor(ActorKind.Member, manager.Id, manager.Name, manager.Post, "signed in"),
                await db.Agencies.OrderBy(a => a.Code).ToListAsync(), Calendars.Read(rules, WorkingCalendar.EnglandAndWales));
        });
    }

    private async Task<Plan> Draw(Team team, Random random)
    {
        var (open, days) = (options.Cases / OneOpenIn, WorkingCalendar.EnglandAndWales);
        var lastDay = days.Subtract(options.Today, 1);
        var drawn = Enumerable.Range(0, options.Cases)
            .Select(i => i < open ? (Aware: days.Subtract(lastDay, random.Next(0, 35)), Closes: false) : (Aware: days.Subtract(lastDay, random.Next(45, 2_300)), Closes: true))
            .OrderBy(x => x.Aware).ToList();
        var references = await TakeReferences(team, drawn.Select(x => x.Aware));
        return new Plan(team, random, [.. drawn.Zip(references, (x, reference) => new PlannedCase(reference, x.Aware, x.Closes))]);
    }

    private async Task Fill(Plan plan, BulkRows rows)
    {
        var maker = new CaseMaker(plan.Team, plan.Random, options.Today);
        foreach (var batch in plan.Cases.Chunk(CasesAtATime))
        {
            await rows.Write(batch.SelectMany(x => maker.Make(x.Reference, x.AwareOn, x.Closes)));
        }
    }

    private Task<List<string>> TakeReferences(Team team, IEnumerable<DateOnly> days) => InPartnership(team.Slug, async (db, _) =>
    {
        var profile = await db.Profiles.SingleAsync();
        var taken = days.Select(day => profile.TakeReference(UkClock.InstantOf(day, new TimeOnly(9, 15)))).ToList();
        await db.SaveChangesAsync();
        return taken;
    });

    private async Task<T> InPartnership<T>(string slug, Func<CaseReviewDbContext, PartnershipId, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        var partnership = await db.Partnerships.Where(p => p.Slug == slug).Select(p => p.Id).SingleAsync();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem(partnership);
        return await work(db, partnership);
    }

    private static string ForeignKeys(string statement) =>
        $"SELECT {statement} FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0 ORDER BY conname";

    private static async Task<List<string>> Read(NpgsqlConnection connection, string sql)
    {
        var read = new List<string>();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            read.Add(reader.GetString(0));
        }

        return read;
    }

    private static async Task Execute(NpgsqlConnection connection, IEnumerable<string> statements)
    {
        foreach (var sql in statements)
        {
            await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
            await command.ExecuteNonQueryAsync();
        }
    }

    private sealed record PlannedCase(string Reference, DateOnly AwareOn, bool Closes);

    private sealed record Plan(Team Team, Random Random, IReadOnlyList<PlannedCase> Cases);
}
