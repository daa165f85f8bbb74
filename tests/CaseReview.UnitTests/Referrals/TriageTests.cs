using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.Referrals;

public sealed class TriageTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 12, 7);
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Business Unit Officer", "signed in");
    private static readonly TriageRecord Found = new([new TriageGiven("Did somebody come to serious harm?", false, "A bruise that is explained.")], "The criteria cannot be met.", "Helen Marsh");

    [Fact]
    [Trait("Requirement", "H-REF-03")]
    [Trait("Requirement", "X-07")]
    public void A_decline_needs_every_answer_with_reasons_and_a_chair_and_is_reported_before_it_is_closed()
    {
        var referral = InTriage();
        Assert.Throws<RuleViolation>(() => referral.Decline(allowed: true, Officer));
        Assert.Throws<RuleViolation>(() => referral.RecordTriage(Found with { Reasons = "" }, Officer, Now));

        referral.RecordTriage(Found, Officer, Now);
        referral.Decline(allowed: true, Officer);
        referral.GiveOutcome(Today, "Declined, because the injury is explained.", Officer, Now);
        Assert.Throws<RuleViolation>(() => referral.Close(Officer));
        referral.Report(Today, null, null, Officer, Now);
        referral.Close(Officer);

        Assert.Equal(ReferralStatus.Closed, referral.Status);
        Assert.Equal("A bruise that is explained.", Assert.Single(referral.Triage).Reasons);
    }

    [Fact]
    [Trait("Requirement", "D-PUR-06")]
    public void Where_decline_at_triage_is_not_allowed_only_the_groups_consideration_ends_it()
    {
        var referral = InTriage();
        referral.RecordTriage(Found, Officer, Now);

        var refusal = Assert.Throws<RuleViolation>(() => referral.Decline(allowed: false, Officer));

        Assert.Contains("only with the group's consideration", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ReferralStatus.InTriage, referral.Status);
    }

    [Fact]
    [Trait("Requirement", "H-REF-03")]
    public void A_question_to_the_referrer_holds_the_triage_until_it_is_answered()
    {
        var referral = InTriage();
        referral.AskReferrer("Who lives at home?", Officer, Now);
        Assert.Throws<RuleViolation>(() => referral.RecordTriage(Found, Officer, Now));

        referral.TakeAnswer("The mother and two children.", "Robin Vale", Officer, Now);

        Assert.Equal(ReferralStatus.InTriage, referral.Status);
        Assert.Equal("Robin Vale", Assert.Single(referral.Exchanges).AnsweredBy);
    }

    [Fact]
    [Trait("Requirement", "H-REF-06")]
    public void The_referrer_is_not_told_before_those_who_decide_have_decided()
    {
        var referral = InTriage();
        referral.Accept(Officer, Now);
        referral.Consider(new GroupConsideration(Today, "Helen Marsh", ConsiderationOutcome.StatutoryReview, "The criteria may be met.", null), Officer, Now);
        referral.AwaitDecision("the safeguarding partners", Officer);
        Assert.Throws<RuleViolation>(() => referral.GiveOutcome(Today, "Too early", Officer, Now));

        referral.Ratify(new Ratification(ConsiderationOutcome.NoFurtherAction, "A review would teach nothing new.", new NamedPerson("Ann Moor", "Director"), Today), Officer, Now);
        referral.GiveOutcome(Today, "No review follows.", Officer, Now);

        Assert.Equal((ConsiderationOutcome.StatutoryReview, ConsiderationOutcome.NoFurtherAction), (referral.AdvisedOutcome, referral.Outcome));
        Assert.Equal(ReferralStatus.OutcomeGiven, referral.Status);
    }

    [Fact]
    [Trait("Requirement", "S-REF-01")]
    public void A_current_risk_is_answered_once_with_what_was_done()
    {
        var risk = CurrentRisk.Flag(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), "A brother is at home.", Officer, Now);
        Assert.Throws<RuleViolation>(() => risk.Answer("", "Duty team", Now, Officer, Now));
        Assert.Throws<RuleViolation>(() => risk.Answer("Moved to the grandmother.", "Duty team", Now.AddHours(1), Officer, Now));

        risk.Answer("Moved to the grandmother.", "Duty team", Now, Officer, Now);

        Assert.Throws<RuleViolation>(() => risk.Answer("Again", "Duty team", Now, Officer, Now));
        Assert.NotNull(risk.AnsweredAt);
    }

    private static Referral InTriage()
    {
        var reporter = new Reporter("Alex Caller", "Manager", "Westshire Partnership", "alex@westshire.example");
        var referral = Referral.Receive(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), new ReferralOrigin(ReferralRoute.OtherPartnership, reporter, Guid.NewGuid()), Officer, Now);
        referral.Acknowledge(Officer);
        return referral;
    }
}
