using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>The managers, who have the report written, and the chair are told that somebody dissents, unless they recorded it themselves. The email does not say who or why.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenDissentRecorded_TellTheUnit(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<DissentRecorded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<DissentRecorded> notification, CancellationToken cancellationToken)
    {
        var dissent = notification.Event;
        var reference = await db.ReferenceOf(dissent.CaseId!.Value, cancellationToken);
        foreach (var member in await db.InOffice(UkClock.DateOf(notification.At), cancellationToken, Role.BusinessUnitManager, Role.GroupChair))
        {
            if (member.MemberId == dissent.By.MemberId)
            {
                continue;
            }

            var letter = new Letter(dissent.CaseId, "Dissent from the recommendation", member.AsRecipient(), $"{reference}: a dissent was recorded",
                [$"A dissent from what the rapid review meeting recommends was recorded on {reference}. It stands in the decision log. The report says so too, in “Who decided”: it can be added there until the report is agreed."]);
            await outbox.Send(letter, cancellationToken);
        }
    }
}
