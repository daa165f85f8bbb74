using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The decision log: what was decided, among which options, on what grounds, by whom, and who stood aside (D-RR-26, 27, 32).</summary>
public sealed class DecisionModel : CasePage
{
    /// <summary>The rapid review.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <summary>The rapid review, whose meeting has been held.</summary>
    public RapidReview Review => View.Review!;

    /// <summary>Who left for the decision because of what stands between them and the case (K-COI-01).</summary>
    public IEnumerable<Attendance> Recused => Review.Attendance.Where(x => x.Kind is AttendanceKind.Recused);

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
