using CaseReview.Application.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.Criteria;

/// <summary>Advice, signed report and decisions may come in any order: each takes a case from a referral as far as it can go (H-RR-08, H-RR-10).</summary>
/// <param name="path">Takes the case on.</param>
public sealed class WhenAdviceOrDecisionIsIn_GoOn(DecisionPath path)
    : INotificationHandler<Raised<ReviewAdvised>>, INotificationHandler<Raised<RapidReviewSignedOff>>, INotificationHandler<Raised<ReviewDecided>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReviewAdvised> notification, CancellationToken cancellationToken) =>
        path.Advance(notification.Event.CaseId!.Value, notification.Event.By, notification.At, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<RapidReviewSignedOff> notification, CancellationToken cancellationToken) =>
        path.Advance(notification.Event.CaseId!.Value, notification.Event.By, notification.At, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<ReviewDecided> notification, CancellationToken cancellationToken) =>
        path.Advance(notification.Event.CaseId!.Value, notification.Event.By, notification.At, cancellationToken);
}
