using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>What the partnership asks on a form that logs a referral.</summary>
[Requires(Permission.LogReferrals)]
public sealed record GetReferralRules : IRequest<ReferralRules>;

/// <summary>What is asked.</summary>
/// <param name="ReviewsAdults">Whether adults are reviewed too, so that the form asks who somebody is (H-PUR-01).</param>
/// <param name="SeniorSupport">Whether an agency's referral needs its senior officer's support (D-REF-02).</param>
public sealed record ReferralRules(bool ReviewsAdults, bool SeniorSupport);

/// <summary>Handles <see cref="GetReferralRules"/>.</summary>
/// <param name="db">The database.</param>
public sealed class GetReferralRulesHandler(ICaseReviewDb db) : IRequestHandler<GetReferralRules, ReferralRules>
{
    /// <inheritdoc />
    public async Task<ReferralRules> Handle(GetReferralRules query, CancellationToken ct)
    {
        var arrangements = await db.Arrangements(ct);
        return new ReferralRules(arrangements.Criteria.ReviewsAdults, arrangements.Referrals.SeniorSupport);
    }
}
