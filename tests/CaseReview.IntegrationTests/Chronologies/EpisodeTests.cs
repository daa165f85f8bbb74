using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.Chronologies;

public sealed class EpisodeTests
{
    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task An_episode_is_named_drawn_over_its_entries_changed_and_removed()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill(new DateOnly(2026, 10, 5), new DateOnly(2026, 10, 20), new DateOnly(2026, 10, 21));
        await lead.Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{about.Reference}/chronology";

        await manager.Get($"{here}/episodes/0");
        await manager.Press("Save the episode");
        Assert.Equal(4, manager.Errors.Count);
        await manager.Press("Save the episode", ("Form.Title", "A bruise seen at 11 weeks"), ("Form.WhyItMatters", "No strategy discussion followed"),
            ("Form.From.Day", "20"), ("Form.From.Month", "10"), ("Form.From.Year", "2026"), ("Form.To.Day", "21"), ("Form.To.Month", "10"), ("Form.To.Year", "2026"));

        var band = Assert.Single(manager.Page.QuerySelectorAll(".cr-chrono__episode"));
        Assert.Equal(2, band.QuerySelectorAll(".cr-chrono__entry").Length);
        Assert.Contains("A bruise seen at 11 weeks", band.TextContent, StringComparison.Ordinal);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"{here}/episodes/1");
        Assert.Equal(HttpStatusCode.Forbidden, chair.Status);
        var episode = Assert.Single(await world.Send(new GetEpisodes(about.Reference), Role.GroupChair));
        var change = new NameEpisode { Reference = about.Reference, Number = 1, Title = "A bruise", From = episode.From, To = episode.To, WhyItMatters = "Because" };
        await world.Send(change with { Version = episode.Version });
        await Assert.ThrowsAsync<StaleEdit>(() => world.Send(change with { Title = "Other", Version = episode.Version }));
        await manager.Get($"{here}/episodes/1");
        await manager.Press("Remove the episode");
        Assert.Empty(manager.Page.QuerySelectorAll(".cr-chrono__episode"));
    }
}
