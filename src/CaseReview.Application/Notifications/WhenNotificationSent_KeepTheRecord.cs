using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>What was sent stays as it was, whatever the case learns later.</summary>
/// <param name="db">The database.</param>
/// <param name="records">Puts the record together.</param>
public sealed class WhenNotificationSent_KeepTheRecord(ICaseReviewDb db, NotificationRecords records) : INotificationHandler<Raised<NotificationSent>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationSent> notification, CancellationToken cancellationToken)
    {
        var caseId = notification.Event.CaseId!.Value;
        var (found, sources) = await records.Load(caseId, cancellationToken);
        var children = NotificationRecords.ChildrenOf(found, sources);
        var answers = NotificationRecords.AnswersOf(found, sources, children);
        var record = found ?? db.Set<NotificationRecord>().Add(NotificationRecord.Begin(notification.PartnershipId, caseId, notification.At)).Entity;
        record.KeepAsSent(children, answers, notification.At);
    }
}
