using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Tells the chair of the group, when a late return has come that far. The step before goes with the reminder.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnEscalated_TellChair(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnEscalated>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnEscalated> notification, CancellationToken ct) =>
        notification.Event.To is EscalationStep.GroupChair ? letters.TellChair(db.ReturnRequests.Tracked(notification.Event), ct) : Task.CompletedTask;
}
