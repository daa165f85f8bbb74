using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;

namespace CaseReview.UnitTests.Notifications;

public sealed class NotificationReviewTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 7, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset LateFrom = new(2026, 12, 15, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2026, 12, 16, 9, 0, 0, TimeSpan.Zero);
    private static readonly NamedPerson Director = new("Dana Director", "Director of Children’s Social Care");

    [Fact]
    [Trait("Requirement", "D-NOT-03")]
    public void A_review_is_opened_once_with_its_body_and_director_and_late_needs_a_reason()
    {
        var notification = Known();
        Assert.Throws<RuleViolation>(() => notification.OpenReview(new ReviewOpened(LateFrom, "The Trust", Director, " "), LateFrom, Actor.System, Now));
        Assert.Throws<RuleViolation>(() => notification.OpenReview(new ReviewOpened(Aware.AddHours(-1), "The Trust", Director, null), LateFrom, Actor.System, Now));

        notification.OpenReview(new ReviewOpened(LateFrom.AddMinutes(-1), "The Trust", Director, "Not late"), LateFrom, Actor.System, Now);

        Assert.Equal(("The Trust", "Dana Director", null), (notification.ReviewBody, notification.ReviewDirector, notification.ReviewLateReason));
        Assert.Throws<RuleViolation>(() => notification.OpenReview(new ReviewOpened(Aware.AddDays(1), "The Trust", Director, null), LateFrom, Actor.System, Now));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    [Trait("Requirement", "D-NOT-04")]
    public void A_disagreement_needs_a_discussion_stops_no_decision_and_ends_with_it()
    {
        var notification = Known();
        Assert.Throws<RuleViolation>(() => notification.Disagree("Whether neglect is suspected", Actor.System, Now));
        notification.RecordDiscussion(Aware.AddHours(1), "Both directors", "No common view", Actor.System, Now);
        notification.Disagree("Whether neglect is suspected", Actor.System, Now);
        Assert.Throws<RuleViolation>(() => notification.Disagree("The same", Actor.System, Now));
        notification.Resolve("A second opinion", Actor.System, Now);
        notification.Disagree("Again", Actor.System, Now);
        Assert.True(notification.IsDisputed);

        notification.ReviewCriteria([.. Enum.GetValues<NotificationLimb>().Select(x => new LimbGiven(x, false, "Grounds"))], Actor.System, Now);
        notification.Decide(NotificationDecision.NotMet, "No limb is met", Director, Aware.AddDays(1), Actor.System, Now);

        Assert.Equal((false, null), (notification.IsDisputed, notification.DisputeResolution));
        Assert.Throws<RuleViolation>(() => notification.Resolve("Too late", Actor.System, Now));
    }

    private static Notification Known() =>
        Notification.Open(new PartnershipId(Guid.Parse("0197a1b2-0000-7000-8000-000000000001")), Guid.Parse("0197a1b2-0000-7000-8000-000000000002"), Aware, false, Actor.System, Now);
}
