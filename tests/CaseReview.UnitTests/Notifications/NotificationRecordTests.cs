using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;

namespace CaseReview.UnitTests.Notifications;

public sealed class NotificationRecordTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Officer", "signed in");

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    public void The_fifth_child_is_refused_in_words()
    {
        var record = NotificationRecord.Begin(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), Now);

        var refused = Assert.Throws<RuleViolation>(() => record.Choose([1, 2, 3, 4, 5], Officer));
        record.Choose([4, 2, 1, 3], Officer);

        Assert.Contains("up to 4 children", refused.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3, 4], record.Children);
    }

    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    public void What_says_the_same_as_the_case_goes_on_following_it_and_all_is_kept_when_sent()
    {
        var record = NotificationRecord.Begin(new PartnershipId(Guid.NewGuid()), Guid.NewGuid(), Now);
        var known = new Dictionary<string, string> { ["incident-place"] = "At home", ["incident-date"] = "8 December 2026" };
        record.Write("The incident", new Dictionary<string, string> { ["incident-place"] = "At the grandparents' home", ["incident-date"] = "8 December 2026" }, known, Officer, Now);

        var written = Assert.Single(record.Answers);
        record.KeepAsSent([1], new Dictionary<string, string>(known) { ["incident-place"] = written.Text }, Now);

        Assert.Equal("At the grandparents' home", written.Text);
        Assert.Equal(2, record.Answers.Count);
        Assert.Throws<RuleViolation>(() => record.Write("The incident", known, known, Officer, Now));
    }
}
