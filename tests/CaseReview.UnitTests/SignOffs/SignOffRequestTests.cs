using System.Globalization;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Testing.Reports;
using CaseReview.Testing.SignOffs;

namespace CaseReview.UnitTests.SignOffs;

public sealed class SignOffRequestTests
{
    private static readonly DateTimeOffset Later = SignOffBuilder.SentAt.AddHours(3);

    [Fact]
    [Trait("Requirement", "D-SIG-01")]
    [Trait("Requirement", "D-SIG-02")]
    public void Sending_starts_each_signatorys_own_clock()
    {
        var request = SignOffBuilder.Sent();

        Assert.All(request.Signatories, signatory => Assert.Equal((SignatoryStatus.Sent, SignOffBuilder.SentAt, SignOffBuilder.DueAt), (signatory.Status, signatory.ReceivedAt!.Value, signatory.DueAt!.Value)));
        request.SendAgain(request.For(SignOffBuilder.Police).Id, SignOffBuilder.DueAt.AddHours(3), ReportBuilder.Manager, Later);
        Assert.Equal(Later, request.For(SignOffBuilder.Police).ReceivedAt);
        Assert.Equal(SignOffBuilder.SentAt, request.For(SignOffBuilder.Council).ReceivedAt);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public void The_last_of_three_signatures_completes_it_and_each_records_who_and_what()
    {
        var request = SignOffBuilder.Sent();

        request.Sign(SignOffBuilder.Council);
        request.Sign(SignOffBuilder.Health);
        Assert.Equal(SignOffStatus.Open, request.Status);
        request.Sign(SignOffBuilder.Police);

        Assert.Equal(SignOffStatus.Complete, request.Status);
        Assert.Contains(request.Events, happened => happened is SignOffCompleted);
        Assert.Equal(
            new Signature("Supt. Neil Farrar", "Superintendent", "South Yorkshire Police", SignOffBuilder.SentAt.AddHours(2), request.Fingerprint, "emailed link and code"),
            request.For(SignOffBuilder.Police).Signature);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    public void Nobody_signs_twice_or_without_having_opened_the_report()
    {
        var request = SignOffBuilder.Sent();

        var unopened = Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Police));
        request.Sign(SignOffBuilder.Police);
        var twice = Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Police));

        Assert.Equal("Open the report before deciding.", unopened.Message);
        Assert.Equal("South Yorkshire Police has already signed, on 9 December 2026 at 12:15.", twice.Message);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "X-10")]
    public void A_return_with_reasons_sets_every_signature_aside_and_keeps_the_record()
    {
        var request = SignOffBuilder.Sent();
        request.Sign(SignOffBuilder.Council);
        request.Open(SignOffBuilder.Health);

        Assert.Throws<RuleViolation>(() => Return(request, " "));
        Return(request, "The trust did refer the bruise.");

        Assert.Equal(SignOffStatus.Returned, request.Status);
        Assert.Equal(SignatoryStatus.ReturnedWithComments, request.For(SignOffBuilder.Health).Status);
        Assert.Equal(SignatoryStatus.Superseded, request.For(SignOffBuilder.Council).Status);
        Assert.NotNull(request.For(SignOffBuilder.Council).Signature);
        Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Police));
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public void Nothing_is_signed_after_the_text_changed()
    {
        var request = SignOffBuilder.Sent();
        request.Open(SignOffBuilder.Police);
        var police = request.For(SignOffBuilder.Police);
        var changed = new Fingerprint(new string('A', 64));

        Assert.Throws<RuleViolation>(() => request.Approve(police.Id, police.ActingId, changed, request.Fingerprint, ReportBuilder.Manager, Later));
        Assert.Throws<RuleViolation>(() => request.Approve(police.Id, police.ActingId, request.Fingerprint, changed, ReportBuilder.Manager, Later));
        request.Supersede(ReportBuilder.Manager, Later);
        Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Police));

        Assert.Null(police.Signature);
        Assert.Equal(SignatoryStatus.Superseded, police.Status);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public void A_deputy_acts_within_the_nomination_and_the_officers_access_stops()
    {
        var request = SignOffBuilder.Sent();
        request.Open(SignOffBuilder.Health);
        var health = request.For(SignOffBuilder.Health);

        request.HandTo(health.Id, SignOffBuilder.HealthDeputy, SignOffBuilder.DueAt, ReportBuilder.Manager, Later);

        Assert.Equal(SignatoryStatus.Delegated, health.Status);
        Assert.Equal(SignOffBuilder.DueAt, health.DueAt);
        Assert.Contains("Rina Patel now acts", Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Health)).Message, StringComparison.Ordinal);
        request.View(health.Id, SignOffBuilder.HealthDeputy.MemberId, ReportBuilder.Manager, Later);
        request.Approve(health.Id, SignOffBuilder.HealthDeputy.MemberId, request.Fingerprint, request.Fingerprint, ReportBuilder.Manager, Later);
        Assert.Equal(("Rina Patel", "Integrated care board"), (health.Signature!.Name, health.Signature.Body));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-12-08", "nomination ended on 8 December 2026")]
    [InlineData("2026-12-10", null, "nomination begins on 10 December 2026")]
    [Trait("Requirement", "D-SIG-03")]
    public void A_deputy_whose_nomination_does_not_run_is_refused(string from, string? until, string says)
    {
        var request = SignOffBuilder.Sent();
        var deputy = SignOffBuilder.HealthDeputy with { From = Day(from)!.Value, Until = Day(until) };

        var refused = Assert.Throws<RuleViolation>(() => request.HandTo(request.For(SignOffBuilder.Health).Id, deputy, SignOffBuilder.DueAt, ReportBuilder.Manager, Later));

        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public void An_officer_is_not_their_own_deputy_and_nobody_signs_for_two_partners()
    {
        var request = SignOffBuilder.Sent();
        var health = request.For(SignOffBuilder.Health);

        Assert.Throws<RuleViolation>(() => request.HandTo(health.Id, SignOffBuilder.HealthDeputy with { MemberId = health.OfficerId }, SignOffBuilder.DueAt, ReportBuilder.Manager, Later));
        Assert.Throws<RuleViolation>(() =>
            request.HandTo(health.Id, SignOffBuilder.HealthDeputy with { MemberId = SignOffBuilder.Police.MemberId }, SignOffBuilder.DueAt, ReportBuilder.Manager, Later));

        Assert.Null(health.Deputy);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public void After_a_conflict_only_a_deputy_can_sign()
    {
        var request = SignOffBuilder.Sent();
        request.Open(SignOffBuilder.Health);
        var health = request.For(SignOffBuilder.Health);

        request.DeclareConflict(health.Id, health.OfficerId, "My sister knew the family.", SignOffBuilder.Actor(SignOffBuilder.Health), Later);

        Assert.Equal(SignatoryStatus.Recused, health.Status);
        Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Health));
        request.HandTo(health.Id, SignOffBuilder.HealthDeputy, SignOffBuilder.DueAt, ReportBuilder.Manager, Later);
        request.View(health.Id, SignOffBuilder.HealthDeputy.MemberId, ReportBuilder.Manager, Later);
        request.Approve(health.Id, SignOffBuilder.HealthDeputy.MemberId, request.Fingerprint, request.Fingerprint, ReportBuilder.Manager, Later);
        Assert.Equal(SignatoryStatus.Approved, health.Status);
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    public void Whoever_is_shut_out_signs_no_more_and_whoever_stands_in_has_the_whole_time()
    {
        var request = SignOffBuilder.Sent();
        request.Open(SignOffBuilder.Health);
        var health = request.For(SignOffBuilder.Health);

        Assert.Same(health, Assert.Single(request.ShutOut(health.OfficerId, "A conflict of interest", ReportBuilder.Manager, Later)));

        Assert.Equal((SignatoryStatus.Recused, null, "A conflict of interest"), (health.Status, health.DueAt, health.Reasons));
        Assert.Throws<RuleViolation>(() => Approve(request, SignOffBuilder.Health));
        request.HandTo(health.Id, SignOffBuilder.HealthDeputy, Later.AddHours(48), ReportBuilder.Manager, Later);
        Assert.Equal((SignatoryStatus.Delegated, Later, Later.AddHours(48)), (health.Status, health.ReceivedAt!.Value, health.DueAt!.Value));
        Assert.Throws<RuleViolation>(() => request.GiveBack(health.Id, Later.AddHours(48), ReportBuilder.Manager, Later));
        request.ShutOut(SignOffBuilder.HealthDeputy.MemberId, "Own work with the person or family", ReportBuilder.Manager, Later);
        request.GiveBack(health.Id, Later.AddHours(50), ReportBuilder.Manager, Later);
        Assert.Equal((SignatoryStatus.Sent, null, Later.AddHours(50)), (health.Status, health.Deputy, health.DueAt!.Value));
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    public void A_signature_that_was_given_before_somebody_was_shut_out_stands()
    {
        var request = SignOffBuilder.Sent();
        request.Sign(SignOffBuilder.Police);

        Assert.Empty(request.ShutOut(SignOffBuilder.Police.MemberId, "A conflict of interest", ReportBuilder.Manager, Later));

        Assert.Equal(SignatoryStatus.Approved, request.For(SignOffBuilder.Police).Status);
    }

    [Fact]
    [Trait("Requirement", "X-10")]
    public void Steps_are_asked_in_order_and_a_rule_of_any_needs_one()
    {
        var request = SignOffBuilder.Sent(
            new PlannedStep(SignOffRule.Any, null, [SignOffBuilder.Council, SignOffBuilder.Health]),
            new PlannedStep(SignOffRule.NofM, 1, [SignOffBuilder.Police]));

        Assert.Equal(SignatoryStatus.Prepared, request.For(SignOffBuilder.Police).Status);
        request.Sign(SignOffBuilder.Council);
        request.Send(SignOffBuilder.DueAt, ReportBuilder.Manager, Later);
        request.Sign(SignOffBuilder.Police);

        Assert.Equal(SignOffStatus.Complete, request.Status);
    }

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Approve(SignOffRequest request, AskedToSign person) =>
        request.Approve(request.For(person).Id, person.MemberId, request.Fingerprint, request.Fingerprint, SignOffBuilder.Actor(person), Later);

    private static void Return(SignOffRequest request, string reasons) =>
        request.Return(request.For(SignOffBuilder.Health).Id, SignOffBuilder.Health.MemberId, reasons, SignOffBuilder.Actor(SignOffBuilder.Health), Later);

    [Fact]
    [Trait("Requirement", "X-10")]
    public void Enough_signatures_release_the_others_and_the_next_step_goes_to_whoever_holds_its_offices_then()
    {
        var request = SignOffBuilder.Sent(
            new PlannedStep(SignOffRule.Any, null, [SignOffBuilder.Council, SignOffBuilder.Health]),
            new PlannedStep(SignOffRule.All, null, [SignOffBuilder.Police]) { Name = "Final approval" });
        request.Open(SignOffBuilder.Health);

        request.Sign(SignOffBuilder.Council);

        Assert.Equal(SignatoryStatus.NotNeeded, request.For(SignOffBuilder.Health).Status);
        var late = Assert.Throws<RuleViolation>(() => request.Approve(
            request.For(SignOffBuilder.Health).Id, SignOffBuilder.Health.MemberId, request.Fingerprint, request.Fingerprint, SignOffBuilder.Actor(SignOffBuilder.Health), SignOffBuilder.SentAt));
        Assert.Equal("Enough others have signed, so your signature is not needed any more.", late.Message);
        Assert.True(request.NextStepWaits);
        Assert.Single(request.TakeEvents().OfType<SignOffStepCompleted>());
        var successor = SignOffBuilder.Police with { MemberId = SignOffBuilder.HealthDeputy.MemberId, Name = "Ada Reed" };
        request.SendNext([successor], SignOffBuilder.DueAt, SignOffBuilder.Actor(SignOffBuilder.Council), SignOffBuilder.SentAt);
        Assert.Equal(("Ada Reed", SignatoryStatus.Sent), (request.CurrentStep!.Signatories[0].ActingName, request.CurrentStep.Signatories[0].Status));
        request.Sign(successor);
        Assert.Equal(SignOffStatus.Complete, request.Status);
    }
}
