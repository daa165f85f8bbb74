using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.People;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>
/// Opens a referral form of the own agency for the signed-in lead, without a code: to approve it when it waits for that, else to write it, when it is
/// their own. Another agency's form looks like one that does not exist.
/// </summary>
/// <param name="Number">The form's number.</param>
[Requires(Permission.ApproveReferral)]
public sealed record OpenOwnReferral(int Number) : IRequest<OpenedReferral>;

/// <summary>An opened form.</summary>
/// <param name="SessionId">The session for the pages behind links.</param>
/// <param name="Purpose">To write or to approve it.</param>
public sealed record OpenedReferral(Guid SessionId, LinkPurpose Purpose);

/// <summary>Handles <see cref="OpenOwnReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who opens it.</param>
/// <param name="links">Issues links.</param>
/// <param name="own">Opens them.</param>
/// <param name="walls">Who is shut out of the case.</param>
/// <param name="clocks">The time.</param>
public sealed class OpenOwnReferralHandler(ICaseReviewDb db, ICurrentUser user, SecureLinks links, OwnLinks own, CaseWalls walls, LinkClocks clocks) : IRequestHandler<OpenOwnReferral, OpenedReferral>
{
    /// <inheritdoc />
    public async Task<OpenedReferral> Handle(OpenOwnReferral command, CancellationToken ct)
    {
        var me = await db.SignedInLead(user, ct);
        var form = await db.Set<ReferralForm>().SingleOrDefaultAsync(x => x.Number == command.Number && x.AgencyId != null && x.AgencyId == me.AgencyId, ct)
            ?? throw new NotFound("referral form of this agency");
        await walls.RefuseMember(form.CaseId, me, ct);
        var writes = form.Referrer.Has(me.Email);
        var purpose = form.State is ReferralFormState.AwaitingEndorsement || !writes ? LinkPurpose.ReferralApproval : LinkPurpose.Referral;
        if (form.State is ReferralFormState.Draft && !writes)
        {
            throw new Forbidden($"{form.Referrer.Name} is still writing this referral. You read it when it is sent to you for approval.");
        }

        var link = await Mine(form, purpose, me, ct);
        var session = own.Open(link);
        await db.SaveChangesAsync(ct);
        return new OpenedReferral(session.Id, purpose);
    }

    // Any lead of the agency may stand in for the one who was asked: each has a link of their own.
    private async Task<SecureLink> Mine(ReferralForm form, LinkPurpose purpose, Member me, CancellationToken ct)
    {
        var issued = await db.Set<SecureLink>().Where(x => x.RecordId == form.Id && x.Purpose == purpose && x.RevokedAt == null).OrderByDescending(x => x.IssuedAt).ToListAsync(ct);
        if (issued.Find(x => x.IsUsable(clocks.Now) && (x.To.MemberId == me.MemberId || x.To.Has(me.Email))) is { } usable)
        {
            return usable;
        }

        var to = new Recipient(me.Name, me.Email, me.Post, me.MemberId, form.AgencyId, form.Organisation);
        var secret = links.Issue(new LinkTerms(form.CaseId, purpose, form.Id, form.Label, null, to, clocks.Now + ReferralFormLetters.LinkLifetime));
        return db.Set<SecureLink>().Local.Single(x => x.Id == secret.LinkId);
    }
}
