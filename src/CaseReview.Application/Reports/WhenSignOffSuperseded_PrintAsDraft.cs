using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.Reports;

/// <summary>A version whose signatures are set aside is printed again: its newest PDF must not say that everybody has signed.</summary>
/// <param name="db">The database.</param>
public sealed class WhenSignOffSuperseded_PrintAsDraft(ICaseReviewDb db) : INotificationHandler<Raised<SignOffSuperseded>>
{
    /// <inheritdoc />
    public Task Handle(Raised<SignOffSuperseded> notification, CancellationToken cancellationToken)
    {
        db.Set<Printout>().Add(Printout.Request(notification.PartnershipId, notification.Event.CaseId!.Value, PrintoutKind.Report, notification.Event.VersionNumber, notification.At));
        return Task.CompletedTask;
    }
}
