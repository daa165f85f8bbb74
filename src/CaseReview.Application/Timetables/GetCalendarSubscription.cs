using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Since when the member's own calendar subscription works; null when there is none.</summary>
[Requires(Permission.ViewCases)]
public sealed record GetCalendarSubscription : IRequest<DateTimeOffset?>;

/// <summary>Handles <see cref="GetCalendarSubscription"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose.</param>
public sealed class GetCalendarSubscriptionHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<GetCalendarSubscription, DateTimeOffset?>
{
    /// <inheritdoc />
    public Task<DateTimeOffset?> Handle(GetCalendarSubscription query, CancellationToken ct) =>
        db.SubscriptionsOf(user).Select(s => (DateTimeOffset?)s.BegunAt).FirstOrDefaultAsync(ct);
}

/// <summary>Finds a member's subscriptions.</summary>
internal static class CalendarSubscriptions
{
    /// <summary>The subscriptions of the person who acts that still work.</summary>
    /// <param name="db">The database.</param>
    /// <param name="user">The person.</param>
    /// <returns>One or none.</returns>
    public static IQueryable<CalendarSubscription> SubscriptionsOf(this ICaseReviewDb db, ICurrentUser user)
    {
        var me = user.Actor.MemberId ?? throw new Forbidden("Only members have a calendar.");
        return db.Set<CalendarSubscription>().Where(s => s.MemberId == me && s.RevokedAt == null);
    }
}
