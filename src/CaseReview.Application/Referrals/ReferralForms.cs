using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Begins referral forms, and knows who may approve them.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who acts.</param>
/// <param name="clock">Now.</param>
public sealed class ReferralForms(ICaseReviewDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Begins a form with the next number. The caller has a transaction, and saves.</summary>
    /// <param name="route">By an agency or another partnership.</param>
    /// <param name="referrer">Who writes it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The draft.</returns>
    public async Task<ReferralForm> Begin(ReferralRoute route, Recipient referrer, CancellationToken ct)
    {
        // The lock keeps two forms that are begun at once from taking one number.
        var profile = await db.LockProfile(ct);
        var last = await db.Set<ReferralForm>().MaxAsync(x => (int?)x.Number, ct) ?? 0;
        var form = ReferralForm.Begin(user.PartnershipId, last + 1, profile.ReferencePrefix, route, referrer, user.Actor, clock.GetUtcNow());
        db.Set<ReferralForm>().Add(form);
        return form;
    }

    /// <summary>Those who may approve a referral of an agency today: its safeguarding leads, and without one the contact that it has named.</summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Each with the key by which they are chosen.</returns>
    public async Task<IReadOnlyList<(string Key, Recipient Lead)>> Leads(Guid? agencyId, CancellationToken ct)
    {
        if (agencyId is null)
        {
            return [];
        }

        var agency = await db.Agencies.AsNoTracking().SingleAsync(x => x.Id == agencyId, ct);
        var members = await db.Members.AsNoTracking().Holding(UkClock.DateOf(clock.GetUtcNow()), Role.SafeguardingLead)
            .Where(x => x.AgencyId == agencyId).OrderBy(x => x.Name).ToListAsync(ct);
        return members.Count > 0
            ? [.. members.Select(x => ($"{x.Number}", new Recipient(x.Name, x.Email, x.Post, x.MemberId, agency.Id, agency.Name)))]
            : agency.ContactEmail.Length > 0 ? [("contact", new Recipient(agency.ContactName, agency.ContactEmail, "Named contact", AgencyId: agency.Id, Agency: agency.Name))] : [];
    }
}
