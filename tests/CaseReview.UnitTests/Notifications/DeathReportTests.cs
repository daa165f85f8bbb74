using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;

namespace CaseReview.UnitTests.Notifications;

public sealed class DeathReportTests
{
    private static readonly DateTimeOffset Aware = new(2026, 12, 4, 16, 40, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2026, 12, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Officer", "signed in");

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public void The_reports_follow_what_is_known_of_the_children_until_they_are_made()
    {
        var notification = Opened();
        notification.FollowDeaths(lookedAfterChildDied: true, careLeaverDied: true);
        notification.RecordLookedAfterDeath(Aware.AddHours(1), Aware.AddHours(1), Officer, Now);

        notification.FollowDeaths(lookedAfterChildDied: false, careLeaverDied: false);

        Assert.Equal(LookedAfterDeathStatus.Sent, notification.LookedAfterDeath);
        Assert.Equal(CareLeaverDeathStatus.NotRequired, notification.CareLeaverDeath);
        Assert.Throws<RuleViolation>(() => notification.RecordCareLeaverDeath(Aware.AddHours(1), Aware.AddHours(1), Officer, Now));
    }

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    public void Only_a_care_leaver_of_18_or_over_stands_outside_the_criteria()
    {
        var notification = Opened();

        Assert.Throws<RuleViolation>(() => notification.TakeAsDeathReportOnly(false, "Aged 20", Officer));
        notification.FollowDeaths(lookedAfterChildDied: false, careLeaverDied: true);
        Assert.Throws<RuleViolation>(() => notification.TakeAsDeathReportOnly(true, "Aged 17", Officer));
        Assert.Throws<RuleViolation>(() => notification.TakeAsDeathReportOnly(false, " ", Officer));
        notification.TakeAsDeathReportOnly(false, "Aged 20, no child concerned", Officer);

        Assert.Equal(NotificationStatus.DeathReportOnly, notification.Status);
        Assert.True(notification.AwaitsDeathReport);
    }

    private static Notification Opened() => Notification.Open(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), Aware, false, Officer, Now);
}
