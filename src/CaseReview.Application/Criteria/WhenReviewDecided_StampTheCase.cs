using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Criteria;

/// <summary>
/// Stamps review-decided when a statutory review is to be carried out: the time for completing it counts from there. A decision on a domestic homicide
/// review, whichever way it goes, meets the time for making it.
/// </summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenReviewDecided_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<ReviewDecided>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReviewDecided> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        var found = await timetable.Load(decided.CaseId!.Value, cancellationToken);
        if (decided.Type is ReviewType.DomesticHomicideReview)
        {
            await Stamp(found, EventKeys.DomesticHomicideReviewDecided, decided.At, cancellationToken);
        }

        if (decided.Commission && decided.Type is not ReviewType.LearningReview)
        {
            await Stamp(found, EventKeys.ReviewDecided, decided.At, cancellationToken);
        }
    }

    private async Task Stamp(Case found, string key, DateTimeOffset at, CancellationToken ct)
    {
        if (found.Happened.All(x => x.Key != key))
        {
            await timetable.Record(found.Id, key, at, ct);
        }
    }
}
