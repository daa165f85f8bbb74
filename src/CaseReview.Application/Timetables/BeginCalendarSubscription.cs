using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Gives the member a private address for their calendar and revokes the earlier one. Answers the address, which is shown once and never kept.</summary>
[Requires(Permission.ViewCases)]
public sealed record BeginCalendarSubscription : IRequest<string>;

/// <summary>Handles <see cref="BeginCalendarSubscription"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="vault">Knows the address of a token.</param>
/// <param name="user">Whose calendar.</param>
/// <param name="clock">When.</param>
public sealed class BeginCalendarSubscriptionHandler(ICaseReviewDb db, ISecretVault vault, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<BeginCalendarSubscription, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(BeginCalendarSubscription command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        (await db.SubscriptionsOf(user).ToListAsync(ct)).ForEach(earlier => earlier.Revoke(user.Actor, now));
        var token = LinkToken.New();
        db.Set<CalendarSubscription>().Add(CalendarSubscription.Begin(user.PartnershipId, user.Actor.MemberId!.Value, token, user.Actor, now));
        db.Set<LinkAddress>().Add(LinkAddress.Of(token.Hash, user.PartnershipId));
        await db.SaveChangesAsync(ct);
        return $"{vault.AddressOf(token)}.ics";
    }
}
