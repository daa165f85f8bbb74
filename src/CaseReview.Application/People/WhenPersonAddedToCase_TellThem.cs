using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>A person who was added to a case is told its reference and where to read it; why stays on the case .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Writes the letter.</param>
public sealed class WhenPersonAddedToCase_TellThem(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<PersonAddedToCase>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<PersonAddedToCase> notification, CancellationToken ct)
    {
        var id = new MemberId(notification.Event.MemberId);
        var member = await db.Members.AsNoTracking().SingleAsync(x => x.Id == id.Value, ct);
        var about = db.Cases.Local.Single(x => x.Id == notification.Event.SubjectId);
        await outbox.Send(
            new Letter(about.Id, "Case opened to a reader", member.AsRecipient(), $"{about.Reference}: you can now read this case", [$"You were added to case {about.Reference}. Sign in to Case Review to read it."]), ct);
    }
}
