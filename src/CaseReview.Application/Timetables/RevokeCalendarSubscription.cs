using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Stops the member's private calendar address from working.</summary>
[Requires(Permission.ViewCases)]
public sealed record RevokeCalendarSubscription : IRequest;

/// <summary>Handles <see cref="RevokeCalendarSubscription"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose.</param>
/// <param name="clock">When.</param>
public sealed class RevokeCalendarSubscriptionHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevokeCalendarSubscription>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RevokeCalendarSubscription command, CancellationToken ct)
    {
        (await db.SubscriptionsOf(user).ToListAsync(ct)).ForEach(subscription => subscription.Revoke(user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
