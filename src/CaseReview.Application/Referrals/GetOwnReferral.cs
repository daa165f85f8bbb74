using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The referral form, for the person who writes it.</summary>
[Requires(Permission.WriteReferral)]
public sealed record GetOwnReferral : IRequest<ReferralFormView>;

/// <summary>The referral form, for the lead who approves it.</summary>
[Requires(Permission.ApproveReferral)]
public sealed record GetReferralToApprove : IRequest<ReferralFormView>;

/// <summary>A referral form as its referrer and its lead see it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Leads">Who may approve it: key, and name with post.</param>
/// <param name="Reference">The case's reference, once it is received.</param>
/// <param name="BusinessUnit">The team's name.</param>
/// <param name="Telephone">The team's telephone number.</param>
/// <param name="SupportNeeded">Whether a senior officer's support is needed (D-REF-02).</param>
/// <param name="HolderName">Whose link it is.</param>
public sealed record ReferralFormView(
    ReferralForm Form, IReadOnlyList<KeyValuePair<string, string>> Leads, string? Reference, string BusinessUnit, string Telephone, bool SupportNeeded, string HolderName)
{
    /// <summary>Whether adults are reviewed here too, so that the form asks who somebody is.</summary>
    public bool ReviewsAdults { get; init; }

    /// <summary>Whom it is about, as far as it is said.</summary>
    public CaseAbout About => Form.Children.Count > 0 ? Form.About : ReviewsAdults ? CaseAbout.People : CaseAbout.Children;

    /// <summary>What the business unit asks the referrer; null when nothing is open.</summary>
    public string? Question { get; init; }

    /// <summary>What the referrer was told; null until the outcome was given.</summary>
    public string? Outcome { get; init; }
}

/// <summary>Handles <see cref="GetOwnReferral"/> and <see cref="GetReferralToApprove"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form of the link.</param>
/// <param name="forms">Who may approve it.</param>
/// <param name="link">Whose link it is.</param>
public sealed class GetOwnReferralHandler(ICaseReviewDb db, OwnReferralForm own, ReferralForms forms, LinkScope link)
    : IRequestHandler<GetOwnReferral, ReferralFormView>, IRequestHandler<GetReferralToApprove, ReferralFormView>
{
    /// <inheritdoc />
    public async Task<ReferralFormView> Handle(GetOwnReferral query, CancellationToken ct) => await View(await own.ToWrite(ct), ct);

    /// <inheritdoc />
    public async Task<ReferralFormView> Handle(GetReferralToApprove query, CancellationToken ct) => await View(await own.ToApprove(ct), ct);

    private async Task<ReferralFormView> View(ReferralForm form, CancellationToken ct)
    {
        var profile = await db.Profiles.AsNoTracking().SingleAsync(ct);
        var reference = form.CaseId is { } caseId ? await db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(ct) : null;
        var referral = form.CaseId is { } of ? await db.Set<Referral>().AsNoTracking().Include(x => x.Exchanges).SingleAsync(x => x.CaseId == of, ct) : null;
        var leads = await forms.Leads(form.AgencyId, ct);
        return new ReferralFormView(
            form,
            [.. leads.Select(x => KeyValuePair.Create(x.Key, $"{x.Lead.Name}, {x.Lead.Role}"))],
            reference,
            profile.Words[Term.BusinessUnit],
            profile.Telephone,
            form.Route is ReferralRoute.Agency && profile.Arrangements.Referrals.SeniorSupport,
            link.Recipient.Name)
        {
            ReviewsAdults = profile.Arrangements.Criteria.ReviewsAdults,
            Question = referral?.Status is ReferralStatus.MoreInformation ? referral.Exchanges.Single(x => x.AnsweredAt is null).Question : null,
            Outcome = referral?.OutcomeWords,
        };
    }
}
