using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reviews;
using CaseReview.Testing.Reports;

namespace CaseReview.UnitTests.Reviews;

public sealed class ReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 10, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    [Trait("Requirement", "H-CRI-11")]
    public void A_joint_review_goes_on_without_the_type_that_is_decided_against_and_stops_with_the_last()
    {
        var review = Opened(ReviewType.SafeguardingAdultReview);

        review.Join(ReviewType.DomesticHomicideReview, ReportBuilder.Manager);
        Assert.Throws<RuleViolation>(() => review.Join(ReviewType.DomesticHomicideReview, ReportBuilder.Manager));
        review.DecideAgainst(ReviewType.SafeguardingAdultReview, "Not met after all", ReportBuilder.Manager);
        Assert.Equal((ReviewStatus.Decided, false), (review.Status, review.IsJoint));
        review.DecideAgainst(ReviewType.DomesticHomicideReview, "Not met after all", ReportBuilder.Manager);

        Assert.Equal((ReviewStatus.Stopped, "Not met after all"), (review.Status, review.StopReason));
        Assert.Throws<RuleViolation>(() => review.Join(ReviewType.LearningReview, ReportBuilder.Manager));
    }

    [Fact]
    public void A_national_review_has_no_type_and_joins_nothing()
    {
        var review = Opened(null);

        Assert.True(review.IsNational);
        Assert.Throws<RuleViolation>(() => review.Join(ReviewType.LearningReview, ReportBuilder.Manager));
        Assert.Throws<RuleViolation>(() => Review.Open(default, default, 2, new ReviewOpening(null, new DateOnly(2026, 12, 11), "Tomorrow"), ReportBuilder.Manager, Now));
    }

    [Fact]
    public void A_task_is_done_or_not_needed_with_a_reason_and_can_be_opened_again()
    {
        var task = Task();
        Assert.Throws<RuleViolation>(() => task.End(ReviewTaskState.NotNeeded, " ", ReportBuilder.Manager, Now));

        task.End(ReviewTaskState.NotNeeded, "No family is known", ReportBuilder.Manager, Now);
        Assert.Throws<RuleViolation>(() => task.End(ReviewTaskState.Done, null, ReportBuilder.Manager, Now));
        task.Reopen(ReportBuilder.Manager);
        task.End(ReviewTaskState.Done, null, ReportBuilder.Manager, Now);

        Assert.Equal((ReviewTaskState.Done, (string?)null), (task.State, task.Note));
    }

    [Fact]
    public void Its_owner_is_reminded_once_on_the_day_it_is_due()
    {
        var task = Task();

        task.Remind(ReportBuilder.Manager, Now);
        Assert.Null(task.RemindedAt);
        task.Remind(ReportBuilder.Manager, Now.AddDays(7));
        task.Remind(ReportBuilder.Manager, Now.AddDays(8));

        Assert.Single(task.Events, x => x is ReviewTaskReminded { Owner: Role.GroupChair });
    }

    [Fact]
    public void Every_decision_leads_to_first_tasks_each_named_once()
    {
        var tasks = new ReviewArrangements().FirstTasks;

        Assert.All(Enum.GetValues<FollowOn>(), after => Assert.InRange(tasks.Count(x => x.After.Contains(after)), 2, 8));
        Assert.Equal(tasks.Count, tasks.Select(x => x.Key).Distinct().Count());
    }

    private static Review Opened(ReviewType? type) => Review.Open(default, default, 1, new ReviewOpening(type, new DateOnly(2026, 12, 10), "Learning was found"), ReportBuilder.Manager, Now);

    private static ReviewTask Task() => ReviewTask.Set(
        default, (default, null), 1, new FirstTask("family", "Tell the family", Role.GroupChair, 5, [FollowOn.LocalReview]), new DateOnly(2026, 12, 17), ReportBuilder.Manager, Now);
}
