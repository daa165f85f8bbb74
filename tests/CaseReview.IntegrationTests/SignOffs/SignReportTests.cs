using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Reports;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.SignOffs;

public sealed class SignReportTests
{
    private static readonly DecideSigning Sign = new() { Decision = SigningDecision.Sign, HaveRead = true };

    [Fact]
    [Trait("Requirement", "D-SIG-01")]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "D-SIG-04")]
    [Trait("Requirement", "X-11")]
    public async Task Each_partner_gets_an_own_link_and_48_hours_and_the_independent_chair_is_told_without_one()
    {
        var journey = await ReportJourney.WithPartners();

        var request = await journey.Request();
        var asked = await journey.Letters("Request to sign the rapid review report");
        var told = Assert.Single(await journey.Letters("Report sent for sign-off, for information"));
        Assert.Equal(3, asked.Count(x => x.LinkId is not null));
        Assert.Null(told.LinkId);
        Assert.All(request.Signatories, x => Assert.Equal(TestClock.Start.AddHours(48), x.DueAt));
        Assert.Equal(RapidReviewStatus.WithSignatories, (await journey.Review()).Status);
        Assert.True(await journey.World.Read(db => db.Cases.AnyAsync(x => x.Happened.Any(e => e.Key == EventKeys.DraftSharedWithPartners))));
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "X-10")]
    public async Task The_last_signature_signs_the_report_off_and_begins_the_submission()
    {
        var journey = await ReportJourney.SignedOff();

        Assert.Equal(SignOffStatus.Complete, (await journey.Request()).Status);
        Assert.Equal(ReportStatus.SignedOff, (await journey.Report()).Status);
        Assert.Equal(RapidReviewStatus.SignedOff, (await journey.Review()).Status);
        Assert.Equal(SubmissionStatus.Preparing, await journey.World.Read(db => db.Set<PanelSubmission>().Select(x => x.Status).SingleAsync()));
        Assert.True(await journey.World.Read(db => db.Cases.AnyAsync(x => x.Happened.Any(e => e.Key == EventKeys.ReportApproved))));
        Assert.All((await journey.Request()).Signatories, x => Assert.Equal("emailed link and code", x.Signature!.IdentifiedBy));
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public async Task Reading_behind_the_link_signs_nothing_and_signing_twice_signs_once()
    {
        var journey = await ReportJourney.WithPartners();
        var police = await journey.SignatoryOf("police");
        var link = await journey.LinkOf(police);
        await journey.GoThrough(link);
        var shown = await journey.Behind(link, new GetSigning());
        Assert.Equal(SignatoryStatus.Viewed, (await journey.SignatoryOf("police")).Status);

        var sign = Sign with { Fingerprint = shown.Version.Fingerprint.Value };
        await journey.Behind(link, sign);
        var twice = await Assert.ThrowsAsync<RuleViolation>(() => journey.Behind(link, sign));

        Assert.StartsWith("South Yorkshire Police has already signed", twice.Message, StringComparison.Ordinal);
        Assert.Single(await journey.World.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ReportSigned)).ToListAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public async Task Two_devices_at_once_sign_once_and_the_second_is_told()
    {
        var journey = await ReportJourney.WithPartners();
        var link = await journey.LinkOf(await journey.SignatoryOf("police"));
        await journey.GoThrough(link);
        var sign = Sign with { Fingerprint = (await journey.Request()).Fingerprint.Value };

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Record.ExceptionAsync(() => journey.Behind(link, sign))));

        Assert.Contains(both, x => x is null);
        Assert.Contains("already signed", Assert.IsType<RuleViolation>(Assert.Single(both, x => x is not null)).Message, StringComparison.Ordinal);
        Assert.Single(await journey.World.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ReportSigned)).ToListAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "X-10")]
    public async Task A_return_sets_signatures_aside_and_everybody_is_asked_again_about_the_next_version()
    {
        var journey = await ReportJourney.WithPartners();
        await journey.OpenAndDecide(await journey.SignatoryOf("police"), Sign);

        await journey.OpenAndDecide(await journey.SignatoryOf("icb"), new DecideSigning { Decision = SigningDecision.Return, Reasons = "A sentence is wrong" });

        Assert.Equal(ReportStatus.Drafting, (await journey.Report()).Status);
        Assert.Equal(RapidReviewStatus.Drafting, (await journey.Review()).Status);
        Assert.Equal(SignatoryStatus.Superseded, (await journey.SignatoryOf("police")).Status);
        await journey.Write(ReportSectionKey.WhatHappened, "The sentence is right.");
        await journey.AgreeVersion();
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 2 });
        var police = await journey.LinkOf(await journey.SignatoryOf("police"));
        var shown = await journey.Behind(police, new GetSigning());
        Assert.Equal(2, shown.Version.Number);
        Assert.Equal("What happened", Assert.Single(shown.Earlier!.Changes).Heading);
        Assert.NotNull(shown.Earlier.SignedAt);
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public async Task A_report_that_is_called_back_cannot_be_signed_any_more()
    {
        var journey = await ReportJourney.WithPartners();
        var police = await journey.SignatoryOf("police");
        var link = await journey.LinkOf(police);
        await journey.GoThrough(link);

        await journey.World.Send(new CallBackReport { Reference = journey.Reference, Reason = "A date is wrong" });

        await Assert.ThrowsAsync<RuleViolation>(() => journey.Behind(link, Sign with { Fingerprint = new string('A', 64) }));
        Assert.Equal(SignOffStatus.Superseded, (await journey.Request()).Status);
        Assert.Equal(RapidReviewStatus.Drafting, (await journey.Review()).Status);
        Assert.Equal(3, (await journey.Letters("Report called back")).Count);
        Assert.Equal(2, await journey.World.Read(db => db.Set<Printout>().CountAsync(x => x.Kind == PrintoutKind.Report && x.VersionNumber == 1)));
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task Handing_over_stops_the_officers_link_and_gives_the_deputy_an_own_one()
    {
        var journey = await ReportJourney.WithPartners();
        var health = await journey.SignatoryOf("icb");
        var officers = await journey.LinkOf(health);
        var deputy = await journey.World.Account("deputy.health");

        await journey.OpenAndDecide(health, new DecideSigning { Decision = SigningDecision.HandOver, DeputyId = deputy.Id });

        var stopped = await journey.World.Read(db => db.Set<SecureLink>().SingleAsync(x => x.Id == officers.Id));
        Assert.False(stopped.IsUsable(TestClock.Instance.GetUtcNow()));
        await Assert.ThrowsAsync<Forbidden>(() => journey.Behind(officers, new GetSigning()));
        await journey.OpenAndDecide(health, Sign);
        Assert.Equal("Moira Quinn", (await journey.SignatoryOf("icb")).Signature!.Name);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task After_a_conflict_of_interest_the_only_deputy_is_asked_at_once()
    {
        var journey = await ReportJourney.WithPartners();

        await journey.OpenAndDecide(await journey.SignatoryOf("icb"), new DecideSigning { Decision = SigningDecision.DeclareConflict, Conflict = "I know the family" });

        var health = await journey.SignatoryOf("icb");
        Assert.Equal((SignatoryStatus.Delegated, "Moira Quinn"), (health.Status, health.ActingName));
        Assert.NotNull(health.ConflictDeclaredAt);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task A_deputy_whose_nomination_ended_after_being_asked_signs_nothing()
    {
        var journey = await ReportJourney.WithPartners();
        var health = await journey.SignatoryOf("icb");
        var number = (await journey.Request()).InOrder().ToList().FindIndex(x => x.Id == health.Id) + 1;
        await journey.World.Send(new AssignDeputy { Reference = journey.Reference, Number = number, DeputyId = (await journey.World.Account("deputy.health")).Id });
        await journey.World.Do(async services =>
        {
            var db = (ICaseReviewDb)services.GetService(typeof(ICaseReviewDb))!;
            (await db.Nominations.SingleAsync()).End(new DateOnly(2026, 12, 9), Actor.System);
            return true;
        });

        var refused = await Assert.ThrowsAsync<RuleViolation>(async () => await journey.OpenAndDecide(await journey.SignatoryOf("icb"), Sign));

        Assert.Contains("nomination ended on 9 December 2026", refused.Message, StringComparison.Ordinal);
        Assert.Null((await journey.SignatoryOf("icb")).Signature);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task A_deputy_whose_nomination_has_ended_cannot_be_assigned()
    {
        var journey = await ReportJourney.WithPartners();
        var health = await journey.SignatoryOf("icb");
        var deputy = await journey.World.Account("deputy.health");
        await journey.World.Do(async services =>
        {
            var db = (ICaseReviewDb)services.GetService(typeof(ICaseReviewDb))!;
            (await db.Nominations.SingleAsync()).End(new DateOnly(2026, 12, 9), Actor.System);
            return true;
        });
        var number = (await journey.Request()).InOrder().ToList().FindIndex(x => x.Id == health.Id) + 1;

        var refused = await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(new AssignDeputy { Reference = journey.Reference, Number = number, DeputyId = deputy.Id }));

        Assert.Contains("nomination ended on 9 December 2026", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public async Task Those_who_wait_are_reminded_once_and_escalated_once()
    {
        TestClock.Begin();
        var journey = await ReportJourney.WithPartners();
        await journey.OpenAndDecide(await journey.SignatoryOf("police"), Sign);

        TestClock.Advance(TimeSpan.FromHours(25));
        await journey.World.SendAsSystem(new RemindSignatories());
        await journey.World.SendAsSystem(new RemindSignatories());
        Assert.Equal(2, (await journey.Letters("Reminder to sign")).Count);
        TestClock.Advance(TimeSpan.FromHours(24));
        await journey.World.SendAsSystem(new RemindSignatories());
        await journey.World.SendAsSystem(new RemindSignatories());
        await journey.World.SendAsSystem(new SendDigests());

        var chair = Assert.Single(await journey.Letters(SendDigestsHandler.Kind), x => x.To.Name == "Helen Marsh");
        Assert.Equal("Deadlines: 2 late", chair.Subject);
        Assert.Contains("Signature of ", chair.Body, StringComparison.Ordinal);
        Assert.Equal(2, (await journey.Letters("Reminder to sign")).Count);
    }
}
