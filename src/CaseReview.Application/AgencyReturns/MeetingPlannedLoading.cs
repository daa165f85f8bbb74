using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Finds the meeting that returns are for.</summary>
internal static class MeetingPlannedLoading
{
    public static async Task<MeetingPlanned> MeetingPlannedFor(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().FirstOrDefaultAsync(x => x.CaseId == caseId && x.Status != RapidReviewStatus.Stopped, ct);
        var accepted = await db.Set<Referral>().AnyAsync(
            x => x.CaseId == caseId && (x.Status == ReferralStatus.Accepted || x.Status == ReferralStatus.Scoping), ct);
        return new MeetingPlanned(review is null ? accepted : !review.GoesToPanel, review?.MeetingAt, review?.MeetingHeldAt is not null);
    }
}
