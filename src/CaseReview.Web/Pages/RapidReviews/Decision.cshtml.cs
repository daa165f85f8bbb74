using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The decision log: what was decided, among which options, on what grounds, by whom, and who stood aside (D-RR-26, 27, 32).</summary>
public sealed class DecisionModel : CasePage
{
    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>The rapid review, whose meeting has been held.</summary>
    public RapidReview Review => View.Review!;

    /// <summary>Every option that was before the meeting, with why it was not chosen where that was recorded.</summary>
    /// <param name="words">The partnership's words.</param>
    /// <returns>Those of the law, then the partnership's own.</returns>
    public IEnumerable<(string Name, bool Recommended, string? WhyNot)> Options(Vocabulary words)
    {
        foreach (var option in RapidReviewWords.Choices(!Review.GoesToPanel))
        {
            // Why not a national review is answered beside that question, where the answer is no.
            var whyNot = option is RapidReviewRecommendation.NationalReview ? Review.NationalReviewNeeded is false ? Review.NationalReasons : null : Review.OptionsNotChosen.FirstOrDefault(x => x.Recommendation == option)?.WhyNot;
            yield return (option.Words(words), option == Review.Recommendation, option == Review.Recommendation ? null : whyNot);
        }

        var noted = Review.OptionsNotChosen.Where(x => x.Further is not null).ToList();
        foreach (var further in View.Meetings.FurtherOptions.Union(noted.Select(x => x.Further!)))
        {
            yield return (further, false, noted.Find(x => x.Further == further)?.WhyNot);
        }
    }

    /// <summary>Who was there and took no part in the decision.</summary>
    public IEnumerable<Attendance> Others => Review.Attendance.Where(x => x.Kind is AttendanceKind.InAttendance);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (View.Review is not { MeetingHeldAt: not null })
        {
            throw new NotFound("decision");
        }
    }
}
