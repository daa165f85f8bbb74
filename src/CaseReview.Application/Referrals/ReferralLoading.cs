using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>What the messages about referrals load alike.</summary>
internal static class ReferralLoading
{
    /// <summary>The referral of a case, in triage: one that was only received is acknowledged first.</summary>
    public static async Task<Referral> ReferralInTriage(this ICaseReviewDb db, Guid caseId, Actor by, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().Include(x => x.Exchanges).SingleOrDefaultAsync(x => x.CaseId == caseId, ct) ?? throw new NotFound("referral");
        if (referral.Status is ReferralStatus.Received)
        {
            referral.Acknowledge(by);
        }

        return referral;
    }

    /// <summary>Refuses what cannot go on while a child is at risk now and nobody has answered it (S-REF-01).</summary>
    public static async Task RequireNoOpenRisk(this ICaseReviewDb db, Guid caseId, string act, CancellationToken ct) => RuleViolation.Unless(
        !await db.Set<CurrentRisk>().AnyAsync(x => x.CaseId == caseId && x.AnsweredAt == null, ct),
        $"{(await db.About(caseId, ct)).AtRisk()}, and nobody has recorded what was done. {act} when that is answered.");
}
