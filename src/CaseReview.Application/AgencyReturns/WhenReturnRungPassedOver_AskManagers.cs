using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Where no rung is left on which anybody could be told of a late return, the managers are asked to act.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReturnRungPassedOver_AskManagers(ICaseReviewDb db, ReturnLetters letters) : INotificationHandler<Raised<ReturnRungPassedOver>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnRungPassedOver> notification, CancellationToken ct)
    {
        if (notification.Event.Last)
        {
            await letters.NobodyToTell(db.ReturnRequests.Tracked(notification.Event), await db.InOffice(UkClock.DateOf(notification.At), ct, Role.BusinessUnitManager), ct);
        }
    }
}
