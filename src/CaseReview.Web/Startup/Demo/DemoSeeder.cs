using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Reviews;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <summary>
/// Makes the demo cases by sending the product's own messages as its demo members, day by day through the past weeks: each act, its audit
/// entry and its emails have a time of their own, and nothing is left to send. A partnership that holds any case is left as it is. Partnerships are
/// filled side by side.
/// </summary>
/// <param name="app">The application, with accounts in place.</param>
public sealed class DemoSeeder(WebApplication app)
{
    // Not the printing of PDFs: the worker does that when it starts.
    private static readonly ISweep[] Sweeps = [new RemindAgenciesOfReturns(), new RemindSignatories(), new RemindOfReviewTasks(), new RemindOfDeadlines(), new SendDigests()];

    private static readonly TimeOnly Morning = new(8, 0);

    /// <summary>Makes the cases of some partnerships, up to the application's present time.</summary>
    /// <param name="slugs">The partnerships; which stories each has follows the order of these names.</param>
    /// <param name="ct">Cancels between acts.</param>
    /// <returns>How many cases were made.</returns>
    public async Task<int> Seed(IEnumerable<string> slugs, CancellationToken ct)
    {
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var count = 0;
        await Parallel.ForEachAsync(slugs.Order(StringComparer.Ordinal).Index(), new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount }, async (x, each) =>
            Interlocked.Add(ref count, await Fill(x.Item, x.Index, now, each)));
        return count;
    }

    private async Task<int> Fill(string slug, int turn, DateTimeOffset now, CancellationToken ct)
    {
        var partnership = await app.Services.GetRequiredService<PartnershipDirectory>().Find(slug, ct)
            ?? throw new InvalidOperationException($"There is no partnership {slug}.");
        var clock = new DemoClock();
        clock.MoveTo(now);
        await using var services = DemoServices.Build(app, partnership.Id, clock);
        var team = new DemoTeam(services, partnership);
        if (await team.Read(db => db.Cases.AnyAsync(ct)))
        {
            return 0;
        }

        await team.Gather();
        return await Live(team, clock, DemoCases.Of(turn), turn, now, ct);
    }

    private static async Task<int> Live(DemoTeam team, DemoClock clock, IReadOnlyList<DemoCase> stories, int turn, DateTimeOffset now, CancellationToken ct)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var lastWholeDay = calendar.Subtract(UkClock.DateOf(now), 1);
        var arrangements = await team.Read(db => db.Arrangements(ct));
        var steps = stories
            .SelectMany(story => new DemoJourney(story, team, calendar.Subtract(lastWholeDay, story.BeganDaysAgo)).Steps())
            .Concat(new DemoBeside(team, turn, arrangements, lastWholeDay).Steps())
            .OrderBy(step => step.At);
        var day = DateOnly.MinValue;
        foreach (var step in steps)
        {
            ct.ThrowIfCancellationRequested();
            if (UkClock.DateOf(step.At) is var on && on > day)
            {
                day = on;
                clock.MoveTo(UkClock.InstantOf(day, Morning));
                await Remind(team);
            }

            clock.MoveTo(step.At);
            await step.Act();
            await team.Post();
        }

        clock.MoveTo(now);
        await Remind(team);
        return stories.Count;
    }

    private static async Task Remind(DemoTeam team)
    {
        foreach (var sweep in Sweeps)
        {
            await team.Sweep(sweep);
        }

        await team.Post();
    }
}
