using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Criteria;

/// <summary>Stamps review-decided when a statutory review is to be carried out: the time for completing it counts from there.</summary>
/// <param name="timetable">Stamps the case.</param>
public sealed class WhenReviewDecided_StampTheCase(CaseTimetable timetable) : INotificationHandler<Raised<ReviewDecided>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReviewDecided> notification, CancellationToken cancellationToken)
    {
        var decided = notification.Event;
        if (decided.Commission && decided.Type is not ReviewType.LearningReview)
        {
            var found = await timetable.Load(decided.CaseId!.Value, cancellationToken);
            if (found.Happened.All(x => x.Key != EventKeys.ReviewDecided))
            {
                await timetable.Record(found.Id, EventKeys.ReviewDecided, decided.At, cancellationToken);
            }
        }
    }
}
