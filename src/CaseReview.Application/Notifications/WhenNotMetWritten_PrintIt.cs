using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Reports;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>The criteria-not-met record is printed when it is written, and again when it is filed; the worker prints it after the act.</summary>
/// <param name="db">The database.</param>
public sealed class WhenNotMetWritten_PrintIt(ICaseReviewDb db)
    : INotificationHandler<Raised<NotificationNotMetWritten>>, INotificationHandler<Raised<NotificationNotMetFiled>>
{
    /// <summary>The record has no versions: each printing takes the place of the one before.</summary>
    public const int OnlyVersion = 1;

    /// <inheritdoc />
    public Task Handle(Raised<NotificationNotMetWritten> notification, CancellationToken cancellationToken) =>
        Print(notification.PartnershipId, notification.Event.CaseId!.Value, notification.At);

    /// <inheritdoc />
    public Task Handle(Raised<NotificationNotMetFiled> notification, CancellationToken cancellationToken) =>
        Print(notification.PartnershipId, notification.Event.CaseId!.Value, notification.At);

    private Task Print(PartnershipId partnership, Guid caseId, DateTimeOffset at)
    {
        db.Set<Printout>().Add(Printout.Request(partnership, caseId, PrintoutKind.NotMetRecord, OnlyVersion, at));
        return Task.CompletedTask;
    }
}
