using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Stamps scoping-meeting-held and, because the meeting commissions the review, rapid-review-commissioned (D-RR-02).</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenRapidReviewScoped_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<RapidReviewScoped>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewScoped> notification, CancellationToken cancellationToken)
    {
        var scoped = notification.Event;
        await timetable.Record(scoped.CaseId!.Value, EventKeys.ScopingMeetingHeld, scoped.HeldAt, cancellationToken);
        await timetable.Record(scoped.CaseId!.Value, EventKeys.RapidReviewCommissioned, scoped.HeldAt, cancellationToken);
    }
}
