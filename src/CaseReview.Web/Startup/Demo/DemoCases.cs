using CaseReview.Domain.Cases;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.Web.Startup.Demo;

/// <summary>
/// The cases of the demonstration: in each partnership about a dozen, in every stage, so that dashboards show what is done, due and late. What happened
/// differs from one partnership to the next.
/// </summary>
public static class DemoCases
{
    private static readonly (string First, string Sex)[] FirstNames =
    [
        ("Tamsin", "Girl"), ("Corin", "Boy"), ("Elodie", "Girl"), ("Jory", "Boy"), ("Marnie", "Girl"), ("Piran", "Boy"),
        ("Saffi", "Girl"), ("Tobin", "Boy"), ("Wren", "Girl"), ("Kit", "Boy"), ("Isolde", "Girl"), ("Laszlo", "Boy"),
        ("Bryony", "Girl"), ("Emrys", "Boy"), ("Juno", "Girl"), ("Rafe", "Boy"), ("Linnet", "Girl"), ("Caspian", "Boy"),
    ];

    private static readonly string[] LastNames =
        ["Thistlewick", "Marlbrook", "Fennimoor", "Quillan", "Oakhanger", "Brackendale", "Wetherby-Lowe", "Tarrantine", "Silverdene", "Hollowell", "Pendraven", "Ashgrove", "Merrivane"];

    /// <summary>The cases of one partnership.</summary>
    /// <param name="turn">Which of the partnerships, from 0. The first has some more.</param>
    /// <returns>The cases, the oldest first.</returns>
    public static IReadOnlyList<DemoCase> Of(int turn) =>
    [
        .. Stages(turn).OrderByDescending(x => x.BeganDaysAgo).Select((found, index) =>
        {
            var (first, sex) = FirstNames[(index + (turn * 5)) % FirstNames.Length];
            return found with { Index = index, Turn = turn, Sex = sex, FirstName = first, LastName = LastNames[(index + (turn * 4)) % LastNames.Length] };
        }),
    ];

    private static IEnumerable<DemoCase> Stages(int turn) =>
    [
        new(DemoStage.Answered, 41, DemoPace.Prompt, Of(DemoStories.Answered, turn)),
        new(DemoStage.Submitted, 26, DemoPace.Usual, Of(DemoStories.Submitted, turn))
        {
            Recommendation = turn % 2 == 0 ? RapidReviewRecommendation.NoFurtherReview : RapidReviewRecommendation.LocalReview,
        },
        new(DemoStage.NotMet, 22, DemoPace.Usual, Of(DemoStories.NotMet, turn)),
        new(DemoStage.WithPartners, 16, DemoPace.Usual, Of(DemoStories.WithPartners, turn)),
        new(DemoStage.WithChair, 14, DemoPace.Usual, Of(DemoStories.WithChair, turn)) { LookedAfter = Known.Yes },
        new(DemoStage.ToBeRatified, 13, DemoPace.Usual, Of(DemoStories.ToBeRatified, turn)),
        new(DemoStage.AwaitingReturns, 12, DemoPace.Usual, Of(DemoStories.Answering, turn)),
        new(DemoStage.ReadyForMeeting, 8, DemoPace.Prompt, Of(DemoStories.BeforeMeeting, turn)),
        new(DemoStage.Logged, 7, DemoPace.Usual, Of(DemoStories.Logged, turn)),
        new(DemoStage.Scoped, 3, DemoPace.Prompt, Of(DemoStories.Scoped, turn)),
        new(DemoStage.Opened, 1, DemoPace.Prompt, Of(DemoStories.Opened, turn)),
        new(DemoStage.Logged, 0, DemoPace.Usual, Of(DemoStories.ByAgency, turn)) { Route = ReferralRoute.Agency },
        .. More(turn),
    ];

    // One or two beyond the dozen, so that no partnership's list is the same as another's.
    private static IEnumerable<DemoCase> More(int turn)
    {
        if (turn == 0)
        {
            yield return new(DemoStage.Answered, 38, DemoPace.Prompt, DemoStories.AnsweredAndClosed[0]) { Recommendation = RapidReviewRecommendation.NoFurtherReview };
        }

        if (turn is 0 or 2)
        {
            yield return new(DemoStage.SignedOff, 13, DemoPace.Prompt, DemoStories.SignedOff[turn / 2]);
        }

        if (turn is 0 or 1)
        {
            yield return new(DemoStage.SentBack, 15, DemoPace.Usual, DemoStories.SentBack[turn]);
        }

        if (turn is 0 or 3)
        {
            yield return new(DemoStage.CopyReceived, 4, DemoPace.Usual, DemoStories.Copied[turn / 3]);
        }
    }

    private static DemoStory Of(DemoStory[] stories, int turn) => stories[turn % stories.Length];
}
