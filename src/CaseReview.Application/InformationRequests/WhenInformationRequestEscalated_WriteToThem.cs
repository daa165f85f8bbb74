using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Those whom the rule escalates to get a letter, once.</summary>
/// <param name="people">Finds them.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenInformationRequestEscalated_WriteToThem(RequestPeople people, Outbox outbox) : INotificationHandler<Raised<InformationRequestEscalated>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<InformationRequestEscalated> notification, CancellationToken cancellationToken)
    {
        foreach (var to in await people.Named(notification.Event.To, UkClock.DateOf(notification.At), cancellationToken))
        {
            await outbox.Send(InformationRequestEmails.Late(notification.Event, to), cancellationToken);
        }
    }
}
