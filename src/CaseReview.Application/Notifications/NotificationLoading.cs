using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>What the messages about notifications load alike.</summary>
internal static class NotificationLoading
{
    /// <summary>The notification of a case, tracked.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The notification.</returns>
    /// <exception cref="NotFound">The case has none.</exception>
    public static async Task<Notification> NotificationOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == caseId, ct) ?? throw new NotFound("notification");
}
