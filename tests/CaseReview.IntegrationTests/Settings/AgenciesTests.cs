using System.Net;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Settings;

public sealed class AgenciesTests
{
    [Fact]
    [Trait("Requirement", "X-26")]
    [Trait("Requirement", "D-QUO-01")]
    public async Task A_body_that_ends_hands_its_seat_and_its_people_to_its_successor()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/agencies/add");
        await manager.Press("Add the agency",
            ("Form.Name", "NHS Yorkshire Health Board"), ("Form.Code", "health-board"), ("Form.Letters", "yhb"), ("Form.Colour", "hos"),
            ("Form.CountingGroup", "health"), ("Form.SafeguardingPartner", "true"), ("Form.Expected", "true"));
        Assert.Equal(HttpStatusCode.OK, manager.Status);

        await manager.Get($"/{world.Slug}/settings/agencies/icb/end");
        await manager.Press("End the agency",
            ("Form.LastDay.Day", "30"), ("Form.LastDay.Month", "11"), ("Form.LastDay.Year", "2026"), ("Form.Successor", "health-board"), ("Form.MovePeople", "true"));

        var successor = await world.Agency("health-board");
        var officer = await world.Account("partner.health");
        var seats = QuorumRules.For(await world.Read(db => db.Profiles.Select(x => x.QuorumJson).SingleAsync()), QuorumRules.RapidReview).RequiredSeats;
        Assert.Equal(successor.Id, (await world.Agency("icb")).SuccessorId);
        Assert.Equal(successor.Id, officer.AgencyId);
        Assert.Contains(seats, x => x.Seat == "health-board");
        Assert.DoesNotContain(seats, x => x.Seat == "icb");
        Assert.Contains("followed by NHS Yorkshire Health Board", manager.Text, StringComparison.Ordinal);
        Assert.Contains(await world.Read(db => db.AuditEntries.Select(x => x.Summary).ToListAsync()), x => x.StartsWith("Agency ended on 30 November 2026", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "X-26")]
    public async Task A_body_that_has_ended_is_not_asked_any_more()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        await world.Send(new CaseReview.Application.Partnerships.EndAgency { Agency = "probation", LastDay = new DateOnly(2026, 11, 30) });

        var asked = await world.Send(new CaseReview.Application.AgencyReturns.GetReturnsToAsk(reference), Role.BusinessUnitOfficer);
        var review = await world.Send(new GetRapidReview(reference));

        Assert.DoesNotContain(asked.Agencies, x => x.Code == "probation");
        Assert.DoesNotContain(review.Agencies, x => x.Code == "probation");
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_words_and_what_was_typed_is_kept()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/agencies/add");

        await manager.Press("Add the agency", ("Form.Name", "Again"), ("Form.Code", "Police Force"), ("Form.Letters", "P"), ("Form.ContactEmail", "nobody"));

        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        Assert.Contains("The code must be lower-case letters, numbers and hyphens, such as fire-rescue", manager.Errors);
        Assert.Contains("Select a colour for boards", manager.Errors);
        Assert.Equal("Again", manager.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));

        await manager.Press("Add the agency", ("Form.Name", "Again"), ("Form.Code", "police"), ("Form.Letters", "POL"), ("Form.Colour", "pol"), ("Form.ContactEmail", ""));
        Assert.Equal(["Another agency has this code: enter another one"], manager.Errors);
    }

    [Fact]
    public async Task Two_managers_who_change_one_agency_see_both_states()
    {
        var world = await World.Create();
        var (one, other) = (await world.Visit(), await world.Visit());
        await one.Get($"/{world.Slug}/settings/agencies/police");
        await other.Get($"/{world.Slug}/settings/agencies/police");

        await one.Press("Save the agency", ("Form.Name", "South Yorkshire Constabulary"));
        await other.Press("Save the agency", ("Form.Name", "The Police"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("South Yorkshire Constabulary", other.Text, StringComparison.Ordinal);
        Assert.Contains("The Police", other.Text, StringComparison.Ordinal);
        Assert.Equal("South Yorkshire Constabulary", (await world.Agency("police")).Name);
    }

    [Fact]
    public async Task An_officer_reads_the_settings_and_cannot_change_them_and_a_member_sees_none()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var member = await world.Visit(Role.GroupMember);

        await officer.Get($"/{world.Slug}/settings/agencies");
        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.DoesNotContain("Add an agency", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/settings/agencies/add");
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
        await member.Get($"/{world.Slug}/settings");
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
        await member.Get($"/{world.Slug}");
        Assert.DoesNotContain(member.Page.QuerySelectorAll(".govuk-service-navigation__link"), x => x.TextContent == "Settings");
    }
}
