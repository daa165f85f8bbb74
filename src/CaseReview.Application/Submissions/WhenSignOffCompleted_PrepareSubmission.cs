using CaseReview.Application.Common;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Submissions;
using MediatR;

namespace CaseReview.Application.Submissions;

/// <summary>The submission to the national Panel is begun.</summary>
/// <param name="db">The database.</param>
public sealed class WhenSignOffCompleted_PrepareSubmission(ICaseReviewDb db) : INotificationHandler<Raised<SignOffCompleted>>
{
    /// <inheritdoc />
    public Task Handle(Raised<SignOffCompleted> notification, CancellationToken cancellationToken)
    {
        var completed = notification.Event;
        db.Set<PanelSubmission>().Add(PanelSubmission.Prepare(
            notification.PartnershipId, completed.CaseId!.Value, completed.ReportId, completed.VersionNumber, completed.By, notification.At));
        return Task.CompletedTask;
    }
}
