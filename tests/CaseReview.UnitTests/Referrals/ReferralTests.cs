using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.Referrals;

public sealed class ReferralTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Business Unit Officer", "signed in");
    private static readonly Reporter Caller = new("Alex Caller", "Duty manager", "Children's social care", "01302 496 0000");

    [Fact]
    [Trait("Requirement", "D-REF-08")]
    public void Logging_a_serious_incident_makes_a_received_referral()
    {
        var referral = Received(ReferralRoute.Authority);

        Assert.Equal(ReferralStatus.Received, referral.Status);
        Assert.Contains(referral.Events, x => x is ReferralReceived { Route: ReferralRoute.Authority });
    }

    [Fact]
    [Trait("Requirement", "D-REF-02")]
    public void An_agencys_referral_needs_the_support_of_its_senior_officer()
    {
        var refused = Assert.Throws<RuleViolation>(() => Received(ReferralRoute.Agency));
        var supported = Received(ReferralRoute.Agency, new NamedPerson("Jo Senior", "Head of Service"));

        Assert.Contains("senior officer", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Jo Senior", supported.SeniorOfficerName);
    }

    [Fact]
    [Trait("Requirement", "H-REF-06")]
    [Trait("Requirement", "H-REF-07")]
    public void After_the_panels_last_word_the_referrer_is_told_and_the_group_hears_of_it_before_it_closes()
    {
        var decided = new Ratification(ConsiderationOutcome.NoFurtherAction, "Nothing more to learn", new NamedPerson("The partners", "after the reply"), new DateOnly(2026, 12, 7));
        var referral = Received(ReferralRoute.OtherPartnership);
        referral.Acknowledge(Officer);
        Assert.Throws<RuleViolation>(() => referral.DecideAfterNotification(decided, Officer, Now));
        referral.LinkToNotification(Officer);

        referral.DecideAfterNotification(decided, Officer, Now);
        Assert.Equal((ReferralStatus.Decided, true), (referral.Status, referral.AfterNotification));
        referral.GiveOutcome(new DateOnly(2026, 12, 7), "No further review follows", Officer, Now);
        Assert.Throws<RuleViolation>(() => referral.Close(Officer));
        referral.Report(new DateOnly(2026, 12, 7), null, null, Officer, Now);
        referral.Close(Officer);

        Assert.Equal(ReferralStatus.Closed, referral.Status);
    }

    [Fact]
    [Trait("Requirement", "H-REF-06")]
    public void The_authoritys_own_incident_needs_no_letter_to_a_referrer()
    {
        var referral = Received(ReferralRoute.Authority);
        referral.Acknowledge(Officer);
        referral.LinkToNotification(Officer);

        referral.DecideAfterNotification(
            new Ratification(ConsiderationOutcome.StatutoryReview, "Learning was found", new NamedPerson("The partners", "after the reply"), new DateOnly(2026, 12, 7)), Officer, Now);

        Assert.Equal((ReferralStatus.OutcomeGiven, new DateOnly(2026, 12, 7)), (referral.Status, referral.OutcomeGivenOn!.Value));
    }

    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    public void No_referral_closes_without_the_groups_recorded_consideration()
    {
        var referral = Received(ReferralRoute.OtherPartnership);
        referral.Acknowledge(Officer);
        referral.Accept(Officer, Now);

        Assert.Throws<RuleViolation>(() => referral.Close(Officer));
        Assert.Throws<RuleViolation>(() => referral.Withdraw("Logged twice", Officer));
    }

    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    [Trait("Requirement", "D-REF-05")]
    public void A_considered_referral_closes_when_the_referrer_has_been_told()
    {
        var referral = Received(ReferralRoute.OtherPartnership);
        referral.Acknowledge(Officer);
        referral.Accept(Officer, Now);
        referral.Consider(Considered(ConsiderationOutcome.NoFurtherAction), Officer, Now);
        referral.Decide(Officer);
        referral.GiveOutcome(new DateOnly(2026, 12, 7), null, Officer, Now);

        referral.Close(Officer);

        Assert.Equal(ReferralStatus.Closed, referral.Status);
    }

    [Fact]
    [Trait("Requirement", "D-REF-06")]
    [Trait("Requirement", "D-REF-07")]
    public void A_learning_review_needs_an_agreed_method()
    {
        var referral = Received(ReferralRoute.OtherPartnership);
        referral.Acknowledge(Officer);
        referral.Accept(Officer, Now);

        Assert.Throws<RuleViolation>(() => referral.Consider(Considered(ConsiderationOutcome.LearningReview), Officer, Now));
        referral.Consider(Considered(ConsiderationOutcome.LearningReview) with { Method = "Half-day workshop" }, Officer, Now);

        Assert.Equal("Half-day workshop", referral.Method);
    }

    private static GroupConsideration Considered(ConsiderationOutcome outcome) =>
        new(new DateOnly(2026, 12, 7), "Helen Marsh", outcome, "Learning is held already", null);

    private static Referral Received(ReferralRoute route, NamedPerson? supportedBy = null) =>
        Referral.Receive(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), new ReferralOrigin(route, Caller, Guid.NewGuid()) { SupportedBy = supportedBy }, Officer, Now);
}
