using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Notifications;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>
/// Tells the same people as a notification does when Ofsted and the Secretary of State were told of a death, and when a notified incident was found not
/// to meet the criteria: a pointer with the reference, nothing of the case (X-12, N-19).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenDeathReported_TellPartnersAndChairs(ICaseReviewDb db, CaseTimetable timetable, Outbox outbox)
    : INotificationHandler<Raised<LookedAfterDeathNotified>>, INotificationHandler<Raised<CareLeaverDeathNotified>>, INotificationHandler<Raised<NotificationLaterFoundNotMet>>
{
    /// <inheritdoc />
    public Task Handle(Raised<LookedAfterDeathNotified> notification, CancellationToken cancellationToken) =>
        Tell(notification.Event.CaseId!.Value, NotificationEmails.DeathReported, notification.At, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<CareLeaverDeathNotified> notification, CancellationToken cancellationToken) =>
        Tell(notification.Event.CaseId!.Value, NotificationEmails.DeathReported, notification.At, cancellationToken);

    /// <inheritdoc />
    public Task Handle(Raised<NotificationLaterFoundNotMet> notification, CancellationToken cancellationToken) =>
        Tell(notification.Event.CaseId!.Value, NotificationEmails.FoundNotMet, notification.At, cancellationToken);

    private async Task Tell(Guid caseId, Func<Guid, string, Recipient, Letter> letter, DateTimeOffset at, CancellationToken ct)
    {
        var reference = (await timetable.Load(caseId, ct)).Reference;
        foreach (var member in await db.PartnersAndChairs(UkClock.DateOf(at), ct))
        {
            await outbox.Send(letter(caseId, reference, member.AsRecipient()), ct);
        }
    }
}
