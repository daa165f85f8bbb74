using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.AgencyReturns;

public sealed class AskForReturnsTests
{
    [Fact]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "X-12")]
    [Trait("Requirement", "X-13")]
    public async Task One_act_asks_every_lead_by_link_and_stamps_the_case_once()
    {
        var world = await World.Create();
        var about = await world.GivenCase();

        await ReturnLead.Ask(world, about, "hospital", "police");

        var requests = await world.Read(db => db.ReturnRequests.Where(x => x.CaseId == about.Id).OrderBy(x => x.Number).ToListAsync());
        Assert.Equal([ReturnState.Requested, ReturnState.Requested], requests.Select(x => x.State));
        Assert.Equal(TestClock.Start, requests[0].AskedAt, TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await world.Read(db => db.Cases.Where(x => x.Id == about.Id).SelectMany(x => x.Happened).CountAsync(x => x.Key == EventKeys.ReturnsRequested)));
        Assert.True(await world.Read(db => db.Cases.Where(x => x.Id == about.Id).SelectMany(x => x.Deadlines).AnyAsync(x => x.Key == MilestoneKeys.ReturnsDue && !x.Projected)));
        var messages = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.CaseId == about.Id).ToListAsync());
        Assert.Equal(2, messages.Count(x => x.LinkId is not null));
        Assert.All(messages, x => Assert.DoesNotContain("Marlow", x.Subject + x.Body, StringComparison.Ordinal));
        Assert.All(messages, x => Assert.StartsWith(about.Reference, x.Subject, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "D-RR-07")]
    public async Task The_agencys_member_of_the_group_gets_a_copy_without_a_link()
    {
        var world = await World.Create();
        var about = await world.GivenCase();

        await ReturnLead.Ask(world, about, "police");

        var copy = await world.Read(db => db.Set<OutboxMessage>().SingleAsync(x => x.CaseId == about.Id && x.LinkId == null));
        Assert.Equal(world.Member(Role.GroupMember).Email, copy.To.Email);
    }

    [Fact]
    [Trait("Requirement", "D-RR-04")]
    public async Task Asking_the_same_agencies_again_sends_nothing()
    {
        var world = await World.Create();
        var about = await world.GivenCase();

        await ReturnLead.Ask(world, about, "hospital");
        await ReturnLead.Ask(world, about, "hospital");

        Assert.Equal(1, await world.Read(db => db.ReturnRequests.CountAsync(x => x.CaseId == about.Id)));
        Assert.Equal(1, await world.Read(db => db.Set<OutboxMessage>().CountAsync(x => x.CaseId == about.Id && x.LinkId != null)));
    }

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    public async Task The_due_date_comes_from_the_cases_rules_and_the_agencies_from_the_scoping_meeting()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var hospital = await world.Agency("hospital");
        await GivenScopedReview(world, about.Id, hospital);

        var choices = await world.Send(new GetReturnsToAsk(about.Reference));

        Assert.Equal(new DateOnly(2026, 12, 17), choices.DueOn);
        Assert.Equal(new DateOnly(2026, 5, 1), choices.PeriodFrom);
        var first = choices.Agencies[0];
        Assert.Equal(("hospital", true, "Ruth Adeyemi"), (first.Code, first.Involved, first.ContactName));
        Assert.Contains(choices.Agencies, x => x is { Code: null, Name: "A charity", Involved: true });
    }

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task The_rapid_review_awaits_the_returns_and_is_ready_when_the_last_is_settled()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await GivenScopedReview(world, about.Id, await world.Agency("hospital"));
        var leads = await ReturnLead.Ask(world, about, "hospital", "schools");
        Assert.Equal(RapidReviewStatus.AwaitingReturns, await Status(world, about.Id));

        await leads[0].Send(new SendNilReturn { Name = "Fiona Dale", Role = "clerk" });
        Assert.Equal(RapidReviewStatus.AwaitingReturns, await Status(world, about.Id));
        await world.Send(new GoOnWithoutReturn { Reference = about.Reference, Number = 2, Explanation = "The records are with the coroner" }, Role.GroupChair);

        Assert.Equal(RapidReviewStatus.ReadyForMeeting, await Status(world, about.Id));
        Assert.Equal(1, await world.Read(db => db.Cases.Where(x => x.Id == about.Id).SelectMany(x => x.Happened).CountAsync(x => x.Key == EventKeys.ReturnsReceived)));
        await Assert.ThrowsAsync<RuleViolation>(() => leads[1].Send(new SubmitReturn { Declared = true }));
    }

    [Fact]
    public async Task Without_an_agency_or_its_contact_nothing_is_sent()
    {
        var world = await World.Create();
        var about = await world.GivenCase();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => world.Send(new AskForReturns
        {
            Reference = about.Reference,
            Agencies = [new AgencyToAsk { Code = "hospital", Name = "Hospital", Ask = true, ContactEmail = "nobody" }],
        }));

        Assert.Contains(refusal.Errors, x => x is { PropertyName: "Agencies[0].ContactName" });
        Assert.Contains(refusal.Errors, x => x.ErrorMessage == "Enter the date by which returns are due");
    }

    [Fact]
    public async Task The_page_leads_from_each_error_to_a_field_and_shows_it_there()
    {
        var world = await World.Create();
        var reference = await world.Scoped();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{reference}/returns/ask");
        var asks = officer.Page.QuerySelectorAll("input[type=checkbox]").Select(x => (x.GetAttribute("name")!, (string?)null)).ToArray();

        await officer.Press("Check before sending", [.. asks, ("Form.DueOn.Day", "")]);

        Assert.Contains("Select the agencies to ask", officer.Errors);
        var links = officer.Page.QuerySelectorAll(".govuk-error-summary__list li").Select(x => x.QuerySelector("a")?.GetAttribute("href")).ToList();
        Assert.All(links, x => Assert.Equal("INPUT", officer.Page.GetElementById(x![1..])!.TagName));
        Assert.Equal("#ask-0", links[0]);
        Assert.Contains("Select the agencies to ask", officer.Page.GetElementById("ask-0-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_partnership_cannot_ask_on_the_case_and_a_lead_may_not_ask()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var elsewhere = await World.Create();

        await Assert.ThrowsAsync<NotFound>(() => elsewhere.Send(new GetReturnsToAsk(about.Reference.Replace(world.Prefix, "XXX", StringComparison.Ordinal))));
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new GetReturnsToAsk(about.Reference), Role.SafeguardingLead));
    }

    private static Task<RapidReviewStatus> Status(World world, Guid caseId) =>
        world.Read(db => db.Set<RapidReview>().Where(x => x.CaseId == caseId).Select(x => x.Status).SingleAsync());

    private static Task GivenScopedReview(World world, Guid caseId, Agency agency) => world.Do(services =>
    {
        var by = services.GetRequiredService<ICurrentUser>().Actor;
        var review = RapidReview.Open(world.Partnership.Id, caseId, TestClock.Start.AddDays(12), "Teams", by, TestClock.Start);
        review.RecordScopingMeeting(
            new ScopingRecord(TestClock.Start, "Everyone", "Details", "Scope", new DateOnly(2026, 5, 1), new DateOnly(2026, 12, 8)),
            [new AgencyChosen(agency.Id, agency.Name, null, null), new AgencyChosen(null, "A charity", "Pat Moss", "pat@charity.example")], by, TestClock.Start);
        services.GetRequiredService<ICaseReviewDb>().Set<RapidReview>().Add(review);
        return Task.FromResult(review);
    });
}
