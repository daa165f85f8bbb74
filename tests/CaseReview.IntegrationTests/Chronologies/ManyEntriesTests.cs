using System.Diagnostics;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace CaseReview.IntegrationTests.Chronologies;

/// <summary>Twelve agencies with 417 entries each: the figures in docs/performance.md come from here.</summary>
public sealed class ManyEntriesTests(ITestOutputHelper output)
{
    [FactOnPostgres]
    [Trait("Requirement", "D-RR-08")]
    public async Task Five_thousand_entries_page_and_filter_without_a_wait()
    {
        var count = QueryCount.Begin();
        var world = await World.Create();
        var about = await world.GivenCase();
        await world.Do(services =>
        {
            services.GetRequiredService<ICaseReviewDb>().ReturnRequests.AddRange(Enumerable.Range(1, 12).Select(agency => Returned(world, about.Id, agency)));
            return Task.FromResult(0);
        });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";
        await manager.Get(here);
        count.Take();

        var first = await Time(() => manager.Get(here));
        var queries = count.Take();
        var last = await Time(() => manager.Get($"{here}?page=200"));
        var filtered = await Time(() => manager.Get($"{here}?agency=3&about=Mother&only=SharedDay&words=visit"));
        await manager.Get($"{here}/timeline");
        count.Take();
        var drawn = await Time(() => manager.Get($"{here}/timeline"));
        var drawing = count.Take();
        await world.Send(new WriteGlossary { Reference = about.Reference, Lines = string.Join('\n', Enumerable.Range(0, 300).Select(x => $"Forename{x} Middle Surname{x} = P{x}")) });
        var check = await Time(() => world.Send(new CheckChronology(about.Reference, Anonymise: true)));
        var word = await Time(() => world.Send(new DownloadChronology { Reference = about.Reference, Format = ChronologyFormat.Docx, Anonymise = true, Knowingly = true }));
        var size = manager.Page.DocumentElement.OuterHtml.Length;
        var merged = await Time(() => world.Send(new GetChronology { Reference = about.Reference, Filter = new ChronologyFilter { Only = [ChronologyFlag.Concern] } }));

        output.WriteLine($"first page {first} ms, page 200 {last} ms, filtered {filtered} ms, merged {merged} ms, {queries} queries; timeline {drawn} ms, {drawing} queries, {size / 1024} KB; check with 300 glossary lines {check} ms, Word {word} ms");
        Assert.Contains("entries from 12 agencies", manager.Text, StringComparison.Ordinal);
        Assert.InRange(queries, 1, 16);
        Assert.InRange(drawing, 1, queries - 1);
        Assert.InRange(size, 1, 300_000);
        Assert.InRange(check + word, 0, 20_000);
        Assert.All(new[] { first, last, filtered, merged, drawn }, x => Assert.InRange(x, 0, 2_000));
    }

    private static ReturnRequest Returned(World world, Guid caseId, int agency)
    {
        var builder = new ReturnRequestBuilder(world.Partnership.Id).ForCase(caseId).OfAgency(agency, $"A{agency}", $"Agency {agency}");
        for (var i = 0; i < 416; i++)
        {
            var day = new DateOnly(2025, 1, 1).AddDays(((i * 7) + agency) % 690);
            var text = i % 3 == 0 ? $"Home visit {i}, mother and child seen by worker {agency}." : $"Letter {i} filed by worker {agency}.";
            builder.WithEntry(new EntryDetails(EventDate.Exactly(day, new TimeOnly(i % 24, 0)), "Case file", text) { PersonConcerned = i % 2 == 0 ? "Mother" : "K.M.", IsConcern = i % 5 == 0 });
        }

        // What it raised is not of interest here, and 5,000 entries of the audit would take most of the time.
        var request = builder.Submitted().Build();
        request.TakeEvents();
        return request;
    }

    private static async Task<long> Time(Func<Task> act)
    {
        var watch = Stopwatch.StartNew();
        await act();
        return watch.ElapsedMilliseconds;
    }
}
