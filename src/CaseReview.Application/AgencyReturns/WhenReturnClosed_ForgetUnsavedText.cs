using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.UnsavedTexts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>What was typed and never saved goes when the return is accepted or given up. Until then it may be sent back.</summary>
/// <param name="db">The database.</param>
public sealed class WhenReturnClosed_ForgetUnsavedText(ICaseReviewDb db)
    : INotificationHandler<Raised<ReturnAccepted>>, INotificationHandler<Raised<ReturnNotRequired>>, INotificationHandler<Raised<ReturnGoneOnWithout>>
{
    /// <inheritdoc />
    public Task Handle(Raised<ReturnAccepted> notification, CancellationToken ct) => Forget(notification.Event.SubjectId, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnNotRequired> notification, CancellationToken ct) => Forget(notification.Event.SubjectId, ct);

    /// <inheritdoc />
    public Task Handle(Raised<ReturnGoneOnWithout> notification, CancellationToken ct) => Forget(notification.Event.SubjectId, ct);

    private async Task Forget(Guid request, CancellationToken ct) =>
        db.Set<UnsavedText>().RemoveRange(await db.Set<UnsavedText>().Where(x => x.RecordId == request).ToListAsync(ct));
}
