using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class CompareTests
{
    [Fact]
    public async Task Accounts_of_one_day_stand_side_by_side_and_no_other_day_does()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        foreach (var lead in leads)
        {
            await lead.Fill(new DateOnly(2026, 11, 13));
            await lead.Send(new SubmitReturn { Declared = true });
        }

        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/chronology?only=SharedDay");
        Assert.Equal(2, manager.Page.QuerySelectorAll(".cr-chrono__entry").Length);

        await manager.Get($"/{world.Slug}/cases/{about.Reference}/chronology/compare/2026-11-13");

        Assert.Contains("About Mother", manager.Text, StringComparison.Ordinal);
        Assert.Equal(2, manager.Page.QuerySelectorAll(".cr-compare__side").Length);
        Assert.Empty(manager.Errors);
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/chronology/compare/2026-11-14");
        Assert.Equal(HttpStatusCode.NotFound, manager.Status);
    }
}
