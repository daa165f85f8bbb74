using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;

namespace CaseReview.UnitTests.Notifications;

public sealed class NotificationTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 4, 16, 40, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2026, 12, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Monday = new(2026, 12, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Business Unit Officer", "signed in");
    private static readonly NamedPerson Director = new("Dana Director", "Director of Children's Social Care");

    [Theory]
    [Trait("Requirement", "D-NOT-01")]
    [InlineData(true, true, false, true)]
    [InlineData(true, false, true, true)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, true, false)]
    public void The_definition_is_abuse_or_neglect_and_harm_in_the_area_or_abroad(bool abuse, bool inArea, bool abroad, bool met)
    {
        Assert.Equal(met, Notification.DefinitionMet(Limbs(abuse, inArea, abroad)));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-01")]
    public void Every_limb_needs_an_answer_with_grounds()
    {
        var notification = Opened();

        Assert.Throws<RuleViolation>(() => notification.ReviewCriteria(Limbs(true, true, false)[..2], Officer, Now));
        Assert.Throws<RuleViolation>(() => notification.ReviewCriteria([.. Limbs(true, true, false).Select(x => x with { Grounds = " " })], Officer, Now));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    [Trait("Requirement", "D-NOT-04")]
    public void The_authoritys_discussion_and_decision_are_kept_with_who_and_when()
    {
        var notification = Opened();
        notification.RecordDiscussion(Aware.AddHours(1), "DCS and Chief Executive", "Likely notifiable", Officer, Now);
        notification.ReviewCriteria(Limbs(true, true, false), Officer, Now);

        notification.Decide(NotificationDecision.Notify, "All limbs met", Director, Monday, Officer, Now);

        Assert.Equal(NotificationStatus.DecidedNotify, notification.Status);
        Assert.Equal(("Dana Director", Monday), (notification.DeciderName, notification.DecidedAt));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-04")]
    public void A_decision_follows_from_the_answers_and_needs_reasons()
    {
        var notification = Opened();
        notification.ReviewCriteria(Limbs(true, true, false), Officer, Now);

        Assert.Throws<RuleViolation>(() => notification.Decide(NotificationDecision.NotMet, "Not met", Director, Monday, Officer, Now));
        Assert.Throws<RuleViolation>(() => notification.Decide(NotificationDecision.Notify, "", Director, Monday, Officer, Now));
        Assert.Throws<RuleViolation>(() => notification.Decide(NotificationDecision.Notify, "Met", Director, Aware.AddHours(-1), Officer, Now));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    public void A_late_notification_needs_its_reason()
    {
        var notification = Decided(NotificationDecision.Notify);
        var due = new DateOnly(2026, 12, 11);

        Assert.Throws<RuleViolation>(() => notification.RecordSent("CSPRP-1", Now, due, null, Officer, Now));
        notification.RecordSent("CSPRP-1", Now, due, "The form could not be reached", Officer, Now);

        Assert.Equal("The form could not be reached", notification.LateReason);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-06")]
    [Trait("Requirement", "D-NOT-12")]
    public void A_rapid_review_follows_only_after_copy_and_notices()
    {
        var notification = Decided(NotificationDecision.Notify);
        notification.RecordSent("CSPRP-1", Monday, new DateOnly(2026, 12, 11), null, Officer, Now);

        Assert.Throws<RuleViolation>(() => notification.LeadToRapidReview(Officer));
        notification.RecordCopyReceived(Monday.AddMinutes(5), Officer, Now);
        notification.RecordNotices(9, Officer, Now);
        notification.LeadToRapidReview(Officer);

        Assert.Equal(NotificationStatus.RapidReviewOpened, notification.Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    public void A_negative_decision_is_filed_whole_with_evidence_of_its_upload()
    {
        var notification = Decided(NotificationDecision.NotMet);
        var record = new NotMetRecord("What happened", "From whom", "What was done", "What next", new DateOnly(2026, 12, 8), "");

        Assert.Throws<RuleViolation>(() => notification.FileNotMet(record, Officer, Now));
        notification.FileNotMet(record with { UploadEvidence = "Record 4711, by the duty manager" }, Officer, Now);

        Assert.Equal(NotificationStatus.NotMetFiled, notification.Status);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public void The_death_of_a_looked_after_child_is_reported_whatever_the_criteria()
    {
        var notification = Decided(NotificationDecision.NotMet, lookedAfter: true);

        notification.RecordLookedAfterDeath(Monday, Monday.AddMinutes(10), Officer, Now);

        Assert.Equal(LookedAfterDeathStatus.Sent, notification.LookedAfterDeath);
        Assert.Throws<RuleViolation>(() => notification.RecordLookedAfterDeath(Monday, Monday, Officer, Now));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    public void Once_notified_only_a_reasoned_finding_leads_out()
    {
        var notification = Decided(NotificationDecision.Notify);

        Assert.Throws<RuleViolation>(() => notification.FindNotMet("Another cause was found", Officer));
        notification.RecordSent("CSPRP-1", Monday, null, null, Officer, Now);
        notification.FindNotMet("Another cause was found", Officer);

        Assert.Equal(NotificationStatus.LaterFoundNotMet, notification.Status);
    }

    private static LimbGiven[] Limbs(bool abuse, bool inArea, bool abroad) =>
    [
        new(NotificationLimb.AbuseOrNeglect, abuse, "Grounds"),
        new(NotificationLimb.HarmedInArea, inArea, "Grounds"),
        new(NotificationLimb.HarmedOutsideEngland, abroad, "Grounds"),
    ];

    private static Notification Opened(bool lookedAfter = false) =>
        Notification.Open(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), Aware, lookedAfter, Officer, Now);

    private static Notification Decided(NotificationDecision decision, bool lookedAfter = false)
    {
        var notification = Opened(lookedAfter);
        notification.ReviewCriteria(Limbs(decision is NotificationDecision.Notify, true, false), Officer, Now);
        notification.Decide(decision, "Reasons", Director, Monday, Officer, Now);
        return notification;
    }
}
