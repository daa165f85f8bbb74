using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Sends whoever is next a new link to the form: the referrer of a draft, or the lead who is to approve it. The earlier links stop.</summary>
/// <param name="Number">The form's number.</param>
[Requires(Permission.LogReferrals)]
public sealed record ResendReferralLink(int Number) : IRequest<string>;

/// <summary>Handles <see cref="ResendReferralLink"/>; answers to whom it went.</summary>
/// <param name="db">The database.</param>
/// <param name="links">Withdraws the earlier links.</param>
/// <param name="letters">The letters.</param>
/// <param name="user">Who sends it again.</param>
public sealed class ResendReferralLinkHandler(ICaseReviewDb db, SecureLinks links, ReferralFormLetters letters, ICurrentUser user) : IRequestHandler<ResendReferralLink, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(ResendReferralLink command, CancellationToken ct)
    {
        var form = await db.Set<ReferralForm>().SingleOrDefaultAsync(x => x.Number == command.Number, ct) ?? throw new NotFound("referral form");
        switch (form.State)
        {
            case ReferralFormState.Draft:
                await links.Revoke(form.Id, LinkPurpose.Referral, ct);
                await letters.Invite(form, user.Actor.Name, ct);
                break;
            case ReferralFormState.AwaitingEndorsement:
                await links.Revoke(form.Id, LinkPurpose.ReferralApproval, ct);
                await letters.AskLead(form, ct);
                break;
            default:
                throw new RuleViolation($"No link can be sent now: {form.StateInWords}.");
        }

        await db.SaveChangesAsync(ct);
        return form.State is ReferralFormState.Draft ? form.Referrer.Name : form.Lead!.Name;
    }
}
