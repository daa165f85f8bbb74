using System.Net;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Referrals;

public sealed class TriageJourneyTests
{
    private static readonly (string, string?)[] Answered =
    [
        ("Form.Answers[0].Yes", "false"), ("Form.Answers[0].Reasons", "The injury is slight."), ("Form.Answers[1].Yes", "false"), ("Form.Answers[1].Reasons", "It is explained."),
        ("Form.Answers[2].Yes", "false"), ("Form.Answers[2].Reasons", "They worked together."), ("Form.Answers[3].Yes", "true"), ("Form.Answers[3].Reasons", "An audit of last year."),
    ];

    [Fact]
    [Trait("Requirement", "H-REF-03")]
    [Trait("Requirement", "H-REF-06")]
    [Trait("Requirement", "H-REF-07")]
    [Trait("Requirement", "X-07")]
    public async Task A_referral_is_asked_about_declined_with_reasons_told_reported_and_closed()
    {
        TestClock.Begin();
        var (world, reference) = await GivenReferral("herefordshire");
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var page = $"/{world.Slug}/cases/{reference}/referral";
        await officer.Get($"{page}/ask");
        await officer.Press("Ask the referrer", ("Form.Question", "Who lives at home?"));
        var referrer = await world.Through($"referrer@{world.Slug}.example");
        await referrer.Get("/links/referral/answer");
        await referrer.Press("Send the answer", ("Form.Answer", "The mother and a brother."));
        await officer.Get(page);
        Assert.Contains("The mother and a brother.", officer.Text, StringComparison.Ordinal);

        await officer.Get($"{page}/triage");
        await officer.Press("Record it", ("Form.Outcome", "Decline"));
        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Contains("Enter the name of the chair who agrees", officer.Errors);
        await officer.Press("Record it", [.. Answered, ("Form.Outcome", "Decline"), ("Form.Chair", "Jo Price"), ("Form.Reasons", "The criteria cannot be met.")]);
        await officer.Get($"{page}/tell");
        await officer.Press("Tell the referrer", ("Form.Words", "Declined: the injury is explained."));
        referrer = await world.Through($"referrer@{world.Slug}.example");
        Assert.Contains("Declined: the injury is explained.", referrer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Emails(), x => x.Text.Contains("explained", StringComparison.Ordinal));

        await officer.Get($"/{world.Slug}/cases/{reference}/notification/close");
        await officer.Press("Close the case");
        Assert.Equal(3, officer.Errors.Count);
        await officer.Press("Close the case", [.. Today("Form.GroupOn"), ("Form.Board", "Executive Board"), .. Today("Form.BoardOn")]);
        var saved = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralStatus.Closed, "Executive Board"), (saved.Status, saved.ReportedToBoard));
        Assert.NotNull((await world.Read(db => db.Cases.SingleAsync())).ClosedAt);
    }

    [Fact]
    [Trait("Requirement", "S-REF-01")]
    [Trait("Requirement", "S-REF-02")]
    public async Task A_child_at_risk_now_shouts_until_it_is_answered_and_the_group_cannot_pass_it_by()
    {
        TestClock.Begin();
        var (world, reference) = await GivenReferral("salford", atRisk: true);
        await world.SendDue();
        Assert.Contains(world.Emails(), x => x.To == world.Member(Role.GroupChair).Email && x.Subject.Contains("act today", StringComparison.Ordinal));
        var manager = await world.Visit();
        foreach (var place in new[] { "", "/timetable", "/people", "/referral", "/history" })
        {
            await manager.Get($"/{world.Slug}/cases/{reference}{place}");
            Assert.Contains("A child is at risk now", manager.Text, StringComparison.Ordinal);
            Assert.Contains("A brother is at home.", manager.Text, StringComparison.Ordinal);
        }

        await manager.Get($"/{world.Slug}");
        Assert.Contains("A child is at risk now", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}/cases");
        Assert.Contains("Child at risk now", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}/cases/{reference}/notification/consider");
        await manager.Press("Record the consideration", [.. Today("Form.ConsideredOn"), ("Form.ChairedBy", "Jo Price"), ("Form.Outcome", "ReferToScreeningPanel"), ("Form.Reasons", "It may be serious.")]);
        Assert.Equal(HttpStatusCode.Conflict, manager.Status);

        await manager.Get($"/{world.Slug}/cases/{reference}/referral/risk");
        await manager.Press("Record what was done", [("Form.WhatWasDone", "The brother is with his aunt."), ("Form.DoneBy", "Duty team"), .. Today("Form.DoneAt"), ("Form.DoneAt.Time", "09:00")]);
        Assert.DoesNotContain("A child is at risk now This", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}");
        Assert.DoesNotContain("A child is at risk now", manager.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}/cases/{reference}/notification/consider");
        await manager.Press("Record the consideration", [.. Today("Form.ConsideredOn"), ("Form.ChairedBy", "Jo Price"), ("Form.Outcome", "ReferToScreeningPanel"), ("Form.Reasons", "It may be serious.")]);
        Assert.Equal(ConsiderationOutcome.ReferToScreeningPanel, (await world.Read(db => db.Set<Referral>().SingleAsync())).Outcome);
    }

    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    [Trait("Requirement", "D-REF-08")]
    public async Task Where_the_group_must_consider_triage_offers_no_decline_and_a_serious_incident_opens_its_notification()
    {
        TestClock.Begin();
        var (world, reference) = await GivenReferral("doncaster");
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{reference}/referral/triage");
        Assert.DoesNotContain("Decline the referral", officer.Text, StringComparison.Ordinal);
        await officer.Press("Record it", [.. Answered[..6], ("Form.Outcome", "Decline"), ("Form.Chair", "Helen Marsh"), ("Form.Reasons", "No")]);
        Assert.Equal(HttpStatusCode.Conflict, officer.Status);

        await officer.Get($"/{world.Slug}/cases/{reference}/referral/triage");
        await officer.Press("Record it", [.. Answered[..6], ("Form.Outcome", "SeriousIncident"), ("Form.Reasons", "It may be notifiable.")]);

        Assert.EndsWith("/notification", officer.Path, StringComparison.Ordinal);
        Assert.Equal(1, await world.Read(db => db.Set<Domain.Notifications.Notification>().CountAsync()));
    }

    [Fact]
    [Trait("Requirement", "H-REF-06")]
    public async Task Advice_for_a_statutory_review_waits_for_those_who_decide()
    {
        TestClock.Begin();
        var (world, reference) = await GivenReferral("herefordshire");
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/cases/{reference}/referral/triage");
        await officer.Press("Record it", [.. Answered, ("Form.Outcome", "Accept"), ("Form.Reasons", "It may meet the criteria.")]);
        await officer.Get($"/{world.Slug}/cases/{reference}/notification/consider");
        await officer.Press("Record the consideration", [.. Today("Form.ConsideredOn"), ("Form.ChairedBy", "Jo Price"), ("Form.Outcome", "StatutoryReview"), ("Form.Reasons", "The criteria may be met.")]);
        await officer.Get($"/{world.Slug}/cases/{reference}/referral/tell");
        await officer.Press("Tell the referrer", ("Form.Words", "Too early"));
        Assert.Equal(HttpStatusCode.Conflict, officer.Status);

        await officer.Get($"/{world.Slug}/cases/{reference}/referral/decide");
        await officer.Press("Record the decision", [("Form.Outcome", "StatutoryReview"), ("Form.Reasons", "Agreed."), ("Form.DecidedBy", "Ann Moor"), ("Form.DeciderRole", "Director"), .. Today("Form.DecidedOn")]);

        Assert.Equal(ReferralStatus.Decided, (await world.Read(db => db.Set<Referral>().SingleAsync())).Status);
        Assert.Contains("Ann Moor, Director", officer.Text, StringComparison.Ordinal);
    }

    private static async Task<(World World, string Reference)> GivenReferral(string like, bool atRisk = false)
    {
        var world = await World.Create(like);
        var lead = (await world.Read(db => db.Members.Where(x => x.Role == Role.SafeguardingLead && x.AgencyId != null).OrderBy(x => x.Id).ToListAsync()))[0];
        var agency = await world.Read(db => db.Agencies.Where(x => x.Id == lead.AgencyId).Select(x => x.Code).SingleAsync());
        var referrer = await world.Through(await world.InviteReferrer(agency));
        await referrer.FillReferral(atRisk: atRisk);
        await referrer.Get("/links/referral/check");
        await referrer.Press("Send for approval", ("Form.Lead", $"{lead.Number}"));
        var approver = await world.Through(lead.Email);
        await approver.Press("Approve and send", like == "doncaster" ? [("Form.OfficerName", "Mo Hart"), ("Form.OfficerRole", "Director"), .. Today("Form.SupportedOn")] : []);
        return (world, await world.Read(db => db.Cases.Select(x => x.Reference).SingleAsync()));
    }

    private static (string, string?)[] Today(string field)
    {
        var today = UkClock.DateOf(TestClock.Wall);
        return [($"{field}.Day", $"{today.Day}"), ($"{field}.Month", $"{today.Month}"), ($"{field}.Year", $"{today.Year}")];
    }
}
