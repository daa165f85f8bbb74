using System.Globalization;
using CaseReview.Application.Criteria;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Infrastructure.Criteria;

namespace CaseReview.UnitTests.Criteria;

public sealed class CriteriaAssessmentTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 14, 10, 0, 0, TimeSpan.Zero);
    private static readonly PartnershipId Partnership = new(Guid.NewGuid());
    private static readonly Actor Officer = new(ActorKind.Member, Guid.NewGuid(), "Sam Officer", "Officer", "signed in");
    private static readonly ShippedChecklists Shipped = new();

    [Fact]
    [Trait("Requirement", "D-CRI-11")]
    public void The_meeting_and_the_notification_ask_in_the_words_of_the_edition_in_force()
    {
        var child = Current(ReviewFramework.Child);

        Assert.All(Enum.GetValues<ReviewCriterion>(), x => Assert.Equal(x.Words(), child.Limb(x.LimbKey()).Words));
        Assert.All(Enum.GetValues<NotificationLimb>(), x => Assert.Equal(CaseReview.Application.Notifications.NotificationWords.Words(x), child.Limb(x.LimbKey()).Words));
    }

    [Theory]
    [InlineData("2016-05-01", "working-together-2015")]
    [InlineData("2023-12-14", "working-together-2018")]
    [InlineData("2023-12-15", "working-together-2023")]
    public void An_assessment_is_pinned_to_the_edition_of_its_day(string on, string edition)
    {
        Assert.Equal(edition, Shipped.InForce(ReviewFramework.Child, DateOnly.Parse(on, CultureInfo.InvariantCulture)).Edition);
    }

    [Fact]
    [Trait("Requirement", "D-CRI-12")]
    [Trait("Requirement", "X-07")]
    public void A_no_needs_reasons_just_as_a_yes_does()
    {
        var checklist = Current(ReviewFramework.Adult);
        var assessment = CriteriaAssessment.Begin(Partnership, Guid.NewGuid(), checklist, Officer, Now);
        assessment.Answer(checklist, [.. checklist.Limbs.Select(x => new FindingGiven(x.Key, false, x.Key == "condition-2" ? " " : "Why not"))], false, Officer, Now);

        var refused = Assert.Throws<RuleViolation>(() => assessment.Complete(checklist, false, Officer, Now));
        assessment.Answer(checklist, [new FindingGiven("condition-2", false, "The adult has died")], false, Officer, Now);
        assessment.Complete(checklist, false, Officer, Now);

        Assert.Contains("The adult is alive", refused.Message, StringComparison.Ordinal);
        Assert.Equal(AssessmentStatus.Complete, assessment.Status);
    }

    [Fact]
    [Trait("Requirement", "D-CRI-04")]
    public void The_fourth_local_criterion_opens_with_the_national_Panels_reply()
    {
        var checklist = Current(ReviewFramework.Child);
        var assessment = Answered(checklist, met: false);
        assessment.Complete(checklist, false, Officer, Now);
        var reply = new FindingGiven("local-panel-view", true, "Its letter of 4 January");

        Assert.Throws<RuleViolation>(() => assessment.Answer(checklist, [reply], true, Officer, Now));
        assessment.Reopen("The national Panel has replied", Officer);
        Assert.Throws<RuleViolation>(() => assessment.Answer(checklist, [reply], false, Officer, Now));
        assessment.Answer(checklist, [reply], true, Officer, Now);
        assessment.Complete(checklist, true, Officer, Now);

        Assert.True(assessment.IsMet(checklist, checklist.Results.Single(x => x.Key == "local-review")));
    }

    [Fact]
    public void An_answer_that_has_not_changed_keeps_who_gave_it_and_when()
    {
        var checklist = Current(ReviewFramework.Child);
        var assessment = Answered(checklist, met: true);
        var other = Officer with { Name = "Pat Chair" };

        assessment.Answer(checklist, [new FindingGiven("local-themes", true, "Grounds"), new FindingGiven("local-improvements", false, "Not so")], false, other, Now.AddHours(1));

        Assert.Equal("Sam Officer, Officer", assessment.Findings.Single(x => x.Limb == "local-themes").AnsweredBy);
        Assert.Equal(("Pat Chair, Officer", Now.AddHours(1)), assessment.Findings.Where(x => x.Limb == "local-improvements").Select(x => (x.AnsweredBy, x.AnsweredAt)).Single());
    }

    [Theory]
    [Trait("Requirement", "H-CRI-04")]
    [Trait("Requirement", "H-CRI-05")]
    [InlineData(true, true, true, false, true, true)]
    [InlineData(true, true, false, true, true, true)]
    [InlineData(true, false, true, false, false, true)]
    [InlineData(true, true, false, false, false, true)]
    [InlineData(false, true, true, false, false, false)]
    public void An_adult_review_must_or_may_be_arranged_as_the_Care_Act_says(bool needs, bool concern, bool died, bool alive, bool must, bool may)
    {
        var checklist = Current(ReviewFramework.Adult);
        var answers = new Dictionary<string, bool> { ["care-and-support-needs"] = needs, ["concern-working-together"] = concern, ["condition-1"] = died, ["condition-2"] = alive };

        Assert.Equal(must, checklist.IsMet(checklist.Results.Single(x => x.LeadsTo is ReviewType.SafeguardingAdultReview), answers));
        Assert.Equal(may, checklist.IsMet(checklist.Results.Single(x => x.LeadsTo is ReviewType.DiscretionarySafeguardingAdultReview), answers));
    }

    [Fact]
    [Trait("Requirement", "H-CRI-07")]
    [Trait("Requirement", "H-CRI-09")]
    public void How_two_people_were_connected_is_chosen_from_all_that_the_Act_names()
    {
        var checklist = Current(ReviewFramework.DomesticHomicide);
        var assessment = CriteriaAssessment.Begin(Partnership, Guid.NewGuid(), checklist, Officer, Now);
        assessment.Answer(checklist, [.. checklist.Limbs.Select(x => new FindingGiven(x.Key, true, "As the police say"))], false, Officer, Now);

        Assert.Throws<RuleViolation>(() => assessment.Complete(checklist, false, Officer, Now));
        assessment.Answer(checklist, [new FindingGiven("personally-connected", true, "As the police say", ["married", "relatives"])], false, Officer, Now);
        assessment.Complete(checklist, false, Officer, Now);

        Assert.Equal(7, checklist.Limb("personally-connected").Choices.Count);
        Assert.True(assessment.IsMet(checklist, Assert.Single(checklist.Results)));
    }

    internal static CriteriaAssessment Answered(Checklist checklist, bool met)
    {
        var assessment = CriteriaAssessment.Begin(Partnership, Guid.NewGuid(), checklist, Officer, Now);
        assessment.Answer(checklist, [.. checklist.OpenLimbs(false).Select(x => new FindingGiven(x.Key, met, "Grounds"))], false, Officer, Now);
        return assessment;
    }

    private static Checklist Current(ReviewFramework framework) => Shipped.InForce(framework, UkClock.DateOf(Now));
}
