using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Those whom the rule reminds get a letter: a request has no case, so it has no line in a digest.</summary>
/// <param name="people">Finds them.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenInformationRequestReminded_WriteToThem(RequestPeople people, Outbox outbox) : INotificationHandler<Raised<InformationRequestReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<InformationRequestReminded> notification, CancellationToken cancellationToken)
    {
        var today = UkClock.DateOf(notification.At);
        foreach (var to in await people.Named(notification.Event.To, today, cancellationToken))
        {
            await outbox.Send(InformationRequestEmails.Reminder(notification.Event, to, today), cancellationToken);
        }
    }
}
