using CaseReview.Domain.Cases;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;

namespace CaseReview.UnitTests.Components;

public sealed class StatusTests
{
    [Theory]
    [InlineData(CaseStage.WithThePanel, "With the Panel", "purple")]
    [InlineData(CaseStage.MeetingToday, "Meeting today", "orange")]
    [InlineData(CaseStage.Closed, "Closed", "grey")]
    public void Every_stage_of_a_case_has_its_word_and_colour(CaseStage stage, string word, string colour) =>
        Assert.Equal((word, colour), StatusWords.Of(stage));

    [Fact]
    public void A_returned_sign_off_asks_for_something_where_a_returned_return_does_not()
    {
        Assert.Equal("blue", StatusWords.Of("Returned").Colour);
        Assert.Equal("orange", StatusWords.Of("Returned", StatusOf.SignOff).Colour);
    }

    [Theory]
    [InlineData(StandingKind.Left, "5 working days left", "blue")]
    [InlineData(StandingKind.Soon, "1 working day left", "orange")]
    [InlineData(StandingKind.Late, "1 working day late", "red")]
    [InlineData(StandingKind.Done, "Done", "green")]
    public async Task A_deadline_is_a_word_with_a_colour(StandingKind kind, string words, string colour)
    {
        var drawn = await Drawn.Of(new DeadlineTagHelper { Standing = new Standing(kind, words) });

        Assert.Equal(Html.Normal($"<strong class='govuk-tag govuk-tag--{colour}'>{words}</strong>"), Html.Normal(drawn));
    }

    [Fact]
    public async Task A_track_says_in_words_what_its_marks_show()
    {
        var drawn = Html.Normal(await Drawn.Of(new TrackTagHelper { Steps = [new("Scoping meeting", Mark.DoneLate, "7 Dec")], Label = "Milestones of DON-2026-0014" }));

        Assert.Contains("Scoping meeting: done late,", drawn, StringComparison.Ordinal);
        Assert.Contains("cr-mark--donelate", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, "Wednesday 9 December")]
    [InlineData(2027, "Wednesday 9 December 2026")]
    public void A_year_is_said_only_where_it_is_not_this_one(int thisYear, string words) =>
        Assert.Equal(words, UkDateTagHelper.InWords(new DateOnly(2026, 12, 9), thisYear));
}
