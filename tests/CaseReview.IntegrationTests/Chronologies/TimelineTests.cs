using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class TimelineTests
{
    [Fact]
    public async Task Each_agency_has_a_lane_the_tables_hold_the_same_and_each_number_leads_to_its_entries()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        await leads[0].Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 6), new DateOnly(2026, 11, 13));
        await leads[0].Send(new SubmitReturn { Declared = true });
        await leads[1].Fill(new DateOnly(2026, 11, 13));
        await leads[1].Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 11, 16), Source = "Log", WhatHappened = "Seen by Kit Marlow", IsConcern = true });
        await leads[1].Send(new AddChronologyEntry { Sure = WhenChoice.Unknown, HowKnown = "Told by an aunt", Source = "Log", WhatHappened = "Seen with a bruise" });
        await leads[1].Send(new SubmitReturn { Declared = true });
        await world.Send(new NameEpisode { Reference = about.Reference, Title = "Kit Marlow and a bruise", From = new DateOnly(2026, 10, 5), To = new DateOnly(2026, 10, 9), WhyItMatters = "Nobody asked" });
        await world.Send(new WriteEntryNote { Reference = about.Reference, Request = 1, Entry = 1, Text = "A private thought", IsSignificant = true });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";

        await manager.Get($"{here}/timeline?words=seen");
        var picture = manager.Page.QuerySelector("figure svg")!;
        Assert.Contains("6 entries of 2 agencies", picture.QuerySelector("desc")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Significant", picture.TextContent, StringComparison.Ordinal);
        Assert.All(picture.QuerySelectorAll("a"), x => Assert.Equal("-1", x.GetAttribute("tabindex")));
        Assert.Empty(manager.Page.QuerySelectorAll("[style]"));
        Assert.Empty(manager.Errors);
        Assert.Contains("Kit Marlow and a bruise", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("private thought", manager.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var undated = manager.Page.QuerySelectorAll("table.cr-table--grid a").Select(x => x.GetAttribute("href")!).Last();
        await manager.Get(manager.Page.QuerySelector("table.cr-table--grid a")!.GetAttribute("href")!);
        Assert.EndsWith($"{here}?words=seen&agency=1&from=2026-10-05&to=2026-10-11", manager.Path, StringComparison.Ordinal);
        Assert.Equal(2, manager.Page.QuerySelectorAll(".cr-chrono__entry").Length);
        await manager.Get(undated);
        Assert.Contains("with a bruise", Assert.Single(manager.Page.QuerySelectorAll(".cr-chrono__entry")).TextContent, StringComparison.Ordinal);

        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"{here}/timeline?anonymise=true");
        Assert.DoesNotContain("Marlow", chair.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("ignificant", chair.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gap", chair.Page.QuerySelector("figure svg")!.TextContent, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new GetTimeline { Reference = about.Reference }, Role.GroupMember));
    }

    [Fact]
    public async Task Without_entries_it_says_what_will_be_here()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var manager = await world.Visit();

        await manager.Get($"/{world.Slug}/cases/{about.Reference}/chronology/timeline");

        Assert.Contains("No entries yet", manager.Text, StringComparison.Ordinal);
    }
}
