using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Whoever goes through a link to an accuracy round, or signs in, has opened it. That they read it is never claimed.</summary>
/// <param name="db">The database.</param>
public sealed class WhenLinkUsed_RecordThatReaderOpened(ICaseReviewDb db) : INotificationHandler<Raised<LinkUsed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<LinkUsed> notification, CancellationToken cancellationToken)
    {
        if (notification.Event.Purpose is LinkPurpose.AccuracyCheck)
        {
            var link = await db.Set<SecureLink>().SingleAsync(x => x.Id == notification.Event.SubjectId, cancellationToken);
            (await db.RoundOfReader(link.RecordId, cancellationToken)).View(link.RecordId, notification.At);
        }
    }
}
