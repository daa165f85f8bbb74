using CaseReview.Domain.Cases;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.Web.Startup.Demo;

/// <summary>
/// The cases of the demonstration, so that dashboards show what is done, due and late: one in every stage in the first partnership, and the
/// plainest of them in the others, so that the first start does not take long.
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

    private static readonly DemoCase[] Stories =
    [
        new(DemoStage.Submitted, 24, 11, Harm.Death, "Death of a baby, sleeping arrangements",
            "A baby of eleven weeks was found lifeless beside a parent in the early morning. Alcohol had been drunk in the home.", "At home")
        {
            Recommendation = RapidReviewRecommendation.NoFurtherReview,
        },
        new(DemoStage.NotMet, 22, 780, Harm.SeriousHarm, "Road injury to a teenager",
            "A young person was struck by a car while crossing. There is no sign that abuse or neglect played a part.", "A main road in the town") { Everywhere = true },
        new(DemoStage.WithPartners, 16, 20, Harm.SeriousHarm, "Fractures in a baby",
            "A skeletal survey of a baby showed three fractures of different ages that the accounts given do not explain.", "At home") { Everywhere = true },
        new(DemoStage.WithChair, 14, 820, Harm.Death, "Death of a looked-after young person",
            "A young person living in supported accommodation was found dead in their room by a key worker.", "Supported accommodation") { LookedAfter = Known.Yes },
        new(DemoStage.Drafting, 13, 310, Harm.SeriousHarm, "Serious neglect of a child",
            "A child was admitted severely underweight with untreated infections. School attendance had fallen over two terms.", "At home"),
        new(DemoStage.AwaitingReturns, 12, 9, Harm.SeriousHarm, "Head injury to a baby",
            "A baby was brought to hospital with a head injury that is thought to be non-accidental.", "At home") { Everywhere = true },
        new(DemoStage.ReadyForMeeting, 11, 95, Harm.SeriousHarm, "Sexual abuse by a relative",
            "A child told a nursery worker of abuse by a relative who was known to services.", "At a relative’s home"),
        new(DemoStage.Logged, 7, 640, Harm.SeriousHarm, "Stabbing of a young person",
            "A young person was stabbed on the way home from school. Criminal exploitation is suspected.", "Outside a row of shops") { Everywhere = true },
        new(DemoStage.Scoped, 6, 150, Harm.SeriousHarm, "Methadone swallowed by a child",
            "A child of nearly three swallowed methadone kept in an unlocked cupboard and is in intensive care.", "At a grandparent’s home"),
        new(DemoStage.Opened, 4, 260, Harm.SeriousHarm, "Burns to a child",
            "A child came to the walk-in centre with burns several days old, in a pattern that needs explaining.", "At home") { Everywhere = true },
        new(DemoStage.CopyReceived, 3, 56, Harm.Death, "Death of a toddler in a bath",
            "A toddler drowned in a bath while the adult in the home was asleep.", "At home"),
        new(DemoStage.Logged, 1, 30, Harm.SeriousHarm, "Bruising to a baby who cannot yet move",
            "A health visitor saw bruises on both arms of a baby who cannot yet roll.", "At home"),
        new(DemoStage.Logged, 0, 710, Harm.SeriousHarm, "Overdose by a young person",
            "A young person took an overdose after an assessment had been put off twice. The school asks that agencies learn together.", "At home")
        {
            Route = ReferralRoute.Agency,
            Everywhere = true,
        },
    ];

    /// <summary>The cases of one partnership; the children's names differ from one to the next.</summary>
    /// <param name="turn">Which of the partnerships, from 0.</param>
    /// <returns>The cases, the oldest first.</returns>
    public static IReadOnlyList<DemoCase> Of(int turn) =>
    [
        .. Stories.Where(story => turn == 0 || story.Everywhere).Select((story, index) =>
        {
            var (first, sex) = FirstNames[(index + (turn * 5)) % FirstNames.Length];
            return story with { Index = index, Sex = sex, Child = $"{first} {LastNames[(index + (turn * 4)) % LastNames.Length]}" };
        }),
    ];
}
