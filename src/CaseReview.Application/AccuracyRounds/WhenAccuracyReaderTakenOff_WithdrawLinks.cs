using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>The links of whoever was taken off the round stop for good.</summary>
/// <param name="links">Withdraws links.</param>
public sealed class WhenAccuracyReaderTakenOff_WithdrawLinks(SecureLinks links) : INotificationHandler<Raised<AccuracyReaderTakenOff>>
{
    /// <inheritdoc />
    public Task Handle(Raised<AccuracyReaderTakenOff> notification, CancellationToken cancellationToken) =>
        links.Revoke(notification.Event.ReaderId, LinkPurpose.AccuracyCheck, cancellationToken);
}
