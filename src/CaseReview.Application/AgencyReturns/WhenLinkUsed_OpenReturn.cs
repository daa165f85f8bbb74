using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A request counts as opened when an identified person goes through its link; looking at the link's first page proves nothing .</summary>
/// <param name="db">The database.</param>
public sealed class WhenLinkUsed_OpenReturn(ICaseReviewDb db) : INotificationHandler<Raised<LinkUsed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<LinkUsed> notification, CancellationToken ct)
    {
        var used = notification.Event;
        if (used.Purpose is not LinkPurpose.Return || db.Set<SecureLink>().Local.FirstOrDefault(x => x.Id == used.SubjectId) is not { } link)
        {
            return;
        }

        var request = await db.ReturnRequests.FirstOrDefaultAsync(x => x.Id == link.RecordId, ct);
        request?.Open(used.By, notification.At);
    }
}
