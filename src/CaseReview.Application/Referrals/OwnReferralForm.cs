using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The one referral form that the link of the unit of work is for. Every act of a referrer and of a lead loads it here.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link that was opened.</param>
public sealed class OwnReferralForm(ICaseReviewDb db, LinkScope link)
{
    /// <summary>Loads the form for the person who writes it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form, whole.</returns>
    /// <exception cref="Forbidden">No link is open, or it is for something else.</exception>
    public Task<ReferralForm> ToWrite(CancellationToken ct) => Load(link.RecordFor(LinkPurpose.Referral), ct);

    /// <summary>Loads the form for the lead who approves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form, whole.</returns>
    /// <exception cref="Forbidden">No link is open, or it is for something else.</exception>
    public Task<ReferralForm> ToApprove(CancellationToken ct) => Load(link.RecordFor(LinkPurpose.ReferralApproval), ct);

    private async Task<ReferralForm> Load(Guid id, CancellationToken ct) =>
        await db.Set<ReferralForm>().Include(x => x.Children.OrderBy(c => c.Number)).SingleOrDefaultAsync(x => x.Id == id, ct) ?? throw new NotFound("referral form");
}
