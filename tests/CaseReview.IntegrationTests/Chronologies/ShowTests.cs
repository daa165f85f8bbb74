using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class ShowTests
{
    [Fact]
    public async Task Entries_stand_with_agency_source_and_gaps_and_the_filter_stands_in_the_address()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        await leads[0].Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 11, 13));
        await leads[0].Send(new SubmitReturn { Declared = true });
        await leads[1].Fill(new DateOnly(2026, 11, 13));
        await leads[1].Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit(Role.BusinessUnitManager);
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";

        await manager.Get(here);
        Assert.Contains("3 entries from 2 agencies, Monday 5 October 2026 to Friday 13 November 2026.", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Gap: 38 days with no entry from any agency", manager.Text, StringComparison.Ordinal);
        Assert.Contains("2 agencies on this day: compare", manager.Text, StringComparison.Ordinal);
        Assert.Empty(manager.Errors);
        await manager.Press("Apply", ("agency", "2"), ("from.Day", "1"), ("from.Month", "11"), ("from.Year", "2026"));

        Assert.Empty(manager.Errors);
        Assert.Equal("11", manager.Page.QuerySelector("input[name='from.Month']")!.GetAttribute("value"));
        Assert.Contains("agency=2", manager.Path, StringComparison.Ordinal);
        Assert.Single(manager.Page.QuerySelectorAll(".cr-chrono__entry"));
    }

    [Fact]
    public async Task Without_entries_it_says_what_will_be_here()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var manager = await world.Visit(Role.BusinessUnitManager);

        await manager.Get($"/{world.Slug}/cases/{about.Reference}/chronology");

        Assert.Contains("No entries yet", manager.Text, StringComparison.Ordinal);
    }
}
