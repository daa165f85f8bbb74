using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>The signed version is printed again, now with its certificate.</summary>
/// <param name="db">The database.</param>
public sealed class WhenSignOffCompleted_PrintCertificate(ICaseReviewDb db) : INotificationHandler<Raised<SignOffCompleted>>
{
    /// <inheritdoc />
    public Task Handle(Raised<SignOffCompleted> notification, CancellationToken cancellationToken)
    {
        db.Set<Printout>().Add(Printout.Request(notification.PartnershipId, notification.Event.CaseId!.Value, PrintoutKind.Report, notification.Event.VersionNumber, notification.At));
        return Task.CompletedTask;
    }
}
