using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Loads how the partnership works, without the rest of its profile.</summary>
public static class ArrangementsLoading
{
    /// <summary>The partnership's own way of working.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Its arrangements.</returns>
    public static async Task<Arrangements> Arrangements(this ICaseReviewDb db, CancellationToken ct) =>
        Domain.Partnerships.Arrangements.Parse(await db.Profiles.Select(x => x.ArrangementsJson).SingleAsync(ct));

    /// <summary>The criteria arrangements of the partnership: its frameworks and who decides under each.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The arrangements.</returns>
    public static async Task<CriteriaArrangements> CriteriaArrangements(this ICaseReviewDb db, CancellationToken ct) => (await db.Arrangements(ct)).Criteria;

    /// <summary>How the partnership works with referrals.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The arrangements.</returns>
    public static async Task<ReferralArrangements> ReferralArrangements(this ICaseReviewDb db, CancellationToken ct) => (await db.Arrangements(ct)).Referrals;
}
