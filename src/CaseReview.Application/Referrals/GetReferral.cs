using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The referral of a case, from its origin to its outcome.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetReferral(string Reference) : IRequest<ReferralView>, ICaseMessage;

/// <summary>A referral as the case's page shows it.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Risks">Current risks, the open ones first.</param>
/// <param name="Arrangements">How the partnership works.</param>
/// <param name="HasNotification">Whether the authority's notification carries the case.</param>
/// <param name="MayConsider">Whether the group may consider the case here.</param>
/// <param name="MayManage">Whether the person may act.</param>
public sealed record ReferralView(
    Referral Referral, IReadOnlyList<CurrentRisk> Risks, ReferralArrangements Arrangements, bool HasNotification, bool MayConsider, bool MayManage)
{
    /// <summary>Whether a rapid review considers the case, and not the group directly.</summary>
    public bool HasRapidReview { get; init; }

    /// <summary>Whether a review follows the rapid review, so that the case goes on when the referral is closed.</summary>
    public bool ReviewFollows { get; init; }

    /// <summary>Whether the referral can be looked at, asked about or declined now.</summary>
    public bool InTriage => !HasNotification && Referral.Status is ReferralStatus.Received or ReferralStatus.InTriage && !HasNotification;
}

/// <summary>Handles <see cref="GetReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who looks.</param>
public sealed class GetReferralHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetReferral, ReferralView>
{
    /// <inheritdoc />
    public async Task<ReferralView> Handle(GetReferral query, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().AsNoTracking()
            .Include(x => x.Triage.OrderBy(t => t.Number)).Include(x => x.Exchanges.OrderBy(e => e.AskedAt))
            .FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("referral");
        var risks = await db.Set<CurrentRisk>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.AnsweredAt != null).ThenByDescending(x => x.RaisedAt).ToListAsync(ct);
        var notification = await db.Set<Notification>().Where(x => x.CaseId == scope.CaseId).Select(x => (NotificationStatus?)x.Status).FirstOrDefaultAsync(ct);
        var follows = await db.Set<RapidReview>().Where(x => x.CaseId == scope.CaseId && x.Status != RapidReviewStatus.Stopped).Select(x => (bool?)x.ReviewFollows).FirstOrDefaultAsync(ct);
        var reviewed = follows is not null;
        var mayConsider = !reviewed && (notification is null || Notification.BeforeTheGroup.Contains(notification.Value))
            && referral.Status is ReferralStatus.Received or ReferralStatus.InTriage or ReferralStatus.MoreInformation or ReferralStatus.Accepted;
        return new ReferralView(referral, risks, await db.ReferralArrangements(ct), notification is not null, mayConsider, user.May(Permission.ManageCases))
        { HasRapidReview = reviewed, ReviewFollows = follows is true || await db.Set<Review>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status == ReviewStatus.Decided, ct) };
    }
}
