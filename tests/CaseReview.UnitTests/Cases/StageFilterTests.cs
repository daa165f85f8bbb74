using CaseReview.Application.Cases;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.UnitTests.Cases;

public sealed class StageFilterTests
{
    private static readonly DateOnly Today = new(2026, 12, 10);

    [Fact]
    public void Whatever_a_case_holds_the_filter_finds_it_at_the_stage_that_it_shows_and_at_no_other()
    {
        var filters = Enum.GetValues<CaseStage>().ToDictionary(stage => stage, stage => StageFilter.Holds(stage, Today).Compile());

        var wrong =
            from referral in Each<ReferralStatus>()
            from notification in Each<NotificationStatus>()
            from review in Each<RapidReviewStatus>()
            from follows in new[] { false, true }
            from meeting in new DateTimeOffset?[] { null, UkClock.InstantOf(Today, new TimeOnly(0, 0)), UkClock.InstantOf(Today, new TimeOnly(23, 59)), UkClock.EndOf(Today) }
            from closed in new[] { false, true }
            let stage = new CaseStanding(referral, notification, review, meeting, follows, closed).StageOn(Today)
            let row = new StandingRow { Referral = referral, Notification = notification, RapidReview = review, MeetingAt = meeting, ReviewFollows = follows, IsClosed = closed }
            from filter in filters
            where filter.Value(row) != (filter.Key == stage)
            select $"{referral}, {notification}, {review}, review follows {follows}, {meeting}, closed {closed}: shows {stage}, found at {filter.Key}: {filter.Value(row)}";

        Assert.Empty(wrong.Take(5));
    }

    private static IEnumerable<T?> Each<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(x => (T?)x).Prepend(null);
}
