using System.Net;
using CaseReview.Application.Criteria;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Criteria;

public sealed class CriteriaPagesTests
{
    private static readonly (string, string?)[] Decision =
    [
        ("Form.Reasons", "As the advice says"), ("Form.DeciderName", "Alex Partner"), ("Form.DeciderRole", "Chair"),
        ("Form.DecidedAt.Day", "10"), ("Form.DecidedAt.Month", "12"), ("Form.DecidedAt.Year", "2026"), ("Form.DecidedAt.Time", "08:00"),
    ];

    [Fact]
    [Trait("Requirement", "H-CRI-01")]
    [Trait("Requirement", "H-CRI-02")]
    [Trait("Requirement", "H-CRI-06")]
    [Trait("Requirement", "H-CRI-08")]
    [Trait("Requirement", "H-CRI-10")]
    [Trait("Requirement", "H-CRI-11")]
    public async Task Three_laws_are_tested_a_joint_review_is_advised_and_its_chair_decides()
    {
        var world = await World.Create("herefordshire");
        var reference = await world.Logged();
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}/criteria";

        await officer.Get($"{root}/adult");
        await officer.Press("Record the answers", ("Form.Limbs[0].Met", "true"));
        Assert.Equal(HttpStatusCode.BadRequest, officer.Status);
        Assert.Contains("Enter the reasons for the answer: An adult in the area has or had needs for care and support", officer.Errors);
        await officer.Press("Record the answers", Answers(4));
        await officer.Get($"{root}/domestic-homicide");
        await officer.Press("Save and come back later", Answers(2));
        await officer.Get(root);
        Assert.Contains("Not answered yet", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/domestic-homicide");
        await officer.Press("Record the answers", [.. Answers(5), ("Form.Limbs[4].Choices", "married"), ("Form.Limbs[4].Choices", "parents-of-child")]);
        await officer.Get($"{root}/advise");
        await officer.Press("Record the advice", ("Form.AnyReview", "true"), ("Form.Types", nameof(ReviewType.SafeguardingAdultReview)), ("Form.Types", nameof(ReviewType.DomesticHomicideReview)), ("Form.Joint", "true"), ("Form.Reasons", "Less load on the family"), ("Form.GivenOn.Day", "10"), ("Form.GivenOn.Month", "12"), ("Form.GivenOn.Year", "2026"));
        await officer.Get($"{root}/decide");
        Assert.Contains("Decided by: the Chair of the Community Safety Partnership", officer.Text, StringComparison.Ordinal);
        await officer.Press("Record the decision", [("Form.Type", nameof(ReviewType.DomesticHomicideReview)), ("Form.Commission", "true"), .. Decision]);

        Assert.Contains("One joint review: safeguarding adult review and domestic homicide review", officer.Text, StringComparison.Ordinal);
        Assert.Contains("They have or had a parental relationship to the same child", officer.Text, StringComparison.Ordinal);
        Assert.Contains("A domestic homicide review is carried out", officer.Text, StringComparison.Ordinal);
        Assert.True(await world.Read(db => db.Cases.SelectMany(x => x.Happened).AnyAsync(x => x.Key == EventKeys.ReviewDecided)));
    }

    [Fact]
    [Trait("Requirement", "D-CRI-09")]
    [Trait("Requirement", "H-CRI-12")]
    public async Task What_the_meeting_answers_stands_in_the_criteria_and_a_learning_activity_cannot_replace_the_review()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        await world.Send(await world.Meeting(reference));
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}/criteria";

        var view = await world.Send(new GetCriteria(reference));
        await officer.Get($"{root}/decide");
        await officer.Press("Record the decision", [("Form.Type", nameof(ReviewType.LearningReview)), ("Form.Commission", "true"), .. Decision]);
        var refused = officer.Errors;
        await officer.Press("Record the decision", [("Form.Type", nameof(ReviewType.LocalChildSafeguardingPracticeReview)), ("Form.Commission", "false"), .. Decision]);

        var child = Assert.Single(view.Frameworks);
        Assert.Equal(AssessmentStatus.Complete, child.Assessment!.Status);
        Assert.True(view.Met[ReviewType.LocalChildSafeguardingPracticeReview]);
        Assert.Contains("another learning activity counts as that review", Assert.Single(refused), StringComparison.Ordinal);
        Assert.Contains("No local child safeguarding practice review is carried out", officer.Text, StringComparison.Ordinal);
        Assert.False(await world.Read(db => db.Cases.SelectMany(x => x.Happened).AnyAsync(x => x.Key == EventKeys.ReviewDecided)));
    }

    [Fact]
    [Trait("Requirement", "D-CRI-04")]
    public async Task Finished_criteria_are_opened_again_with_a_reason_and_a_law_of_others_is_no_page_here()
    {
        var world = await World.Create();
        var reference = await world.ReadyForMeeting();
        await world.Send(await world.Meeting(reference));
        var officer = await world.Visit();
        var root = $"/{world.Slug}/cases/{reference}/criteria";

        await officer.Get($"{root}/child/again");
        await officer.Press("Open the criteria", ("Form.Reason", "The national Panel has replied"));

        Assert.Contains("opens when the national Panel has replied", officer.Text, StringComparison.Ordinal);
        await officer.Get($"{root}/adult");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);
    }

    private static (string, string?)[] Answers(int count) =>
        [.. Enumerable.Range(0, count).SelectMany(i => new (string, string?)[] { ($"Form.Limbs[{i}].Met", "true"), ($"Form.Limbs[{i}].Reasons", "As the record says") })];
}
