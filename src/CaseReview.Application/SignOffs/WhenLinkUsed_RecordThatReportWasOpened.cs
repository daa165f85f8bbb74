using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>Whoever goes through a sign-off link has opened the report: the only thing that counts as opened, besides signing in.</summary>
/// <param name="db">The database.</param>
public sealed class WhenLinkUsed_RecordThatReportWasOpened(ICaseReviewDb db) : INotificationHandler<Raised<LinkUsed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<LinkUsed> notification, CancellationToken cancellationToken)
    {
        if (notification.Event.Purpose is not LinkPurpose.SignOff)
        {
            return;
        }

        var link = await db.Set<SecureLink>().SingleAsync(x => x.Id == notification.Event.SubjectId, cancellationToken);
        if (link.To.MemberId is { } holder)
        {
            var request = await db.SignOffWith(link.RecordId, cancellationToken);
            request.View(link.RecordId, holder.Value, notification.Event.By, notification.At);
        }
    }
}
