using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;

namespace CaseReview.IntegrationTests.AgencyReturns;

public sealed class BoardTests
{
    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task The_board_counts_filters_chases_and_leads_to_each_return()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "hospital", "police");
        await leads[0].Fill(new DateOnly(2026, 10, 5));
        await leads[0].Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit(Role.BusinessUnitManager);
        var board = $"/{world.Slug}/cases/{about.Reference}/returns";

        await manager.Get(board);
        Assert.Contains("1 of 2 agencies have returned.", manager.Text, StringComparison.Ordinal);
        await manager.Press("Chase selected agencies", ("agency", "2"));
        Assert.Contains("Reminder 1", manager.Text, StringComparison.Ordinal);
        await manager.Press("Send 1 reminder");
        Assert.Contains("Reminder sent to 1 agency.", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{board}?status=returned");
        Assert.Single(manager.Page.QuerySelectorAll("tbody tr"));
        await manager.Get($"{board}/1");
        Assert.Contains("Seen on 5 October", manager.Text, StringComparison.Ordinal);
        await manager.Press("Accept the return");
        Assert.Contains("Accepted", manager.Text, StringComparison.Ordinal);
        await manager.Get($"{board}/1");
        await manager.Press("Mark as read by the author");

        Assert.Contains("Read by the author", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-31")]
    [Trait("Requirement", "X-15")]
    public async Task The_chair_goes_on_without_a_return_and_others_may_not()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        var address = $"/{world.Slug}/cases/{about.Reference}/returns/1/go-on-without";
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var chair = await world.Visit(Role.GroupChair);

        await officer.Get(address);
        await officer.Press("Go on without this return", ("Form.Explanation", "No time"));
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
        await chair.Get(address);
        await chair.Press("Go on without this return");
        Assert.Equal(["Enter the explanation for the report"], chair.Errors);
        await chair.Press("Go on without this return", ("Form.Explanation", "The records are with the coroner"));

        Assert.Contains("Going on without", chair.Text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.Absent, (await lead.Request).State);
    }

    [Fact]
    public async Task A_return_is_sent_back_its_date_moved_a_reason_recorded_and_taken_back()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var here = $"/{world.Slug}/cases/{about.Reference}/returns/1";

        await officer.Get($"{here}/move-date");
        await officer.Press("Change the date", ("Form.DueOn.Day", "18"), ("Form.DueOn.Month", "12"), ("Form.DueOn.Year", "2026"), ("Form.Reason", "Records are elsewhere"));
        Assert.Contains("First asked for by Thursday 17 December", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{here}/reason");
        await officer.Press("Save the reason", ("Form.Reason", "Staff are away"));
        Assert.Contains("Staff are away", officer.Text, StringComparison.Ordinal);
        await lead.Send(new SendNilReturn { Name = "Fiona Dale", Role = "clerk" });
        await officer.Get($"{here}/send-back");
        await officer.Press("Send back", ("Form.Reason", "Please look in the archive"), ("Form.DueOn.Day", "18"), ("Form.DueOn.Month", "12"), ("Form.DueOn.Year", "2026"));
        Assert.Contains("Please look in the archive", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{here}/not-required");
        await officer.Press("Mark as not required", ("Form.Reason", "Another family of that name"));

        Assert.Equal(ReturnState.NotRequired, (await lead.Request).State);
    }

    [Fact]
    public async Task Another_partnership_finds_nothing()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var elsewhere = await World.Create();
        var stranger = await elsewhere.Visit(Role.BusinessUnitManager);

        await stranger.Get($"/{world.Slug}/cases/{about.Reference}/returns");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }
}
