using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>The referral forms under way and those that have ended, newest first, for the business unit. What a draft says is not shown before it is approved.</summary>
/// <param name="Page">From 1.</param>
[Requires(Permission.LogReferrals)]
public sealed record ListReferralForms(int Page = 1) : IRequest<PagedList<ReferralFormRow>>;

/// <summary>The referral forms of a signed-in lead's own agency, newest first.</summary>
[Requires(Permission.ApproveReferral)]
public sealed record ListOwnReferrals : IRequest<IReadOnlyList<ReferralFormRow>>;

/// <summary>A referral form in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Label">"HER-R-007".</param>
/// <param name="Organisation">The agency or the other partnership.</param>
/// <param name="Referrer">Who writes it.</param>
/// <param name="Lead">Who approves it, once it was sent.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">When it came there.</param>
/// <param name="Reference">The case's reference, once it is one.</param>
/// <param name="Mine">Whether the person writes it, or may approve it now.</param>
public sealed record ReferralFormRow(
    int Number, string Label, string Organisation, string Referrer, string? Lead, ReferralFormState State, DateTimeOffset Since, string? Reference, bool Mine);

/// <summary>Handles <see cref="ListReferralForms"/> and <see cref="ListOwnReferrals"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who asks.</param>
public sealed class ListReferralFormsHandler(ICaseReviewDb db, ICurrentUser user)
    : IRequestHandler<ListReferralForms, PagedList<ReferralFormRow>>, IRequestHandler<ListOwnReferrals, IReadOnlyList<ReferralFormRow>>
{
    private const int OwnAtMost = 20;

    /// <inheritdoc />
    public Task<PagedList<ReferralFormRow>> Handle(ListReferralForms query, CancellationToken ct) =>
        Rows(db.Set<ReferralForm>().AsNoTracking().OrderByDescending(x => x.Number), null).ToPage(query.Page, ct);

    /// <inheritdoc />
    public async Task<IReadOnlyList<ReferralFormRow>> Handle(ListOwnReferrals query, CancellationToken ct)
    {
        var me = await db.Members.AsNoTracking().SingleAsync(x => x.Id == user.Actor.Id, ct);
        if (me.AgencyId is not { } agency)
        {
            return [];
        }

        return await Rows(db.Set<ReferralForm>().AsNoTracking().Where(x => x.AgencyId == agency).OrderByDescending(x => x.Number), me).Take(OwnAtMost).ToListAsync(ct);
    }

    private IQueryable<ReferralFormRow> Rows(IQueryable<ReferralForm> forms, Member? me)
    {
        var (email, reader) = (me?.Email, user.Actor.MemberId);
        return forms.Where(x => !db.Cases.Any(c => c.Id == x.CaseId && c.Walls.Any(w => w.MemberId == reader && w.LiftedAt == null))).Select(x => new ReferralFormRow(
            x.Number,
            x.Label,
            x.Organisation,
            x.Referrer.Name,
            x.Lead == null ? null : x.Lead.Name,
            x.State,
            x.EndedAt ?? x.SentToLeadAt ?? x.BegunAt,
            db.Cases.Where(c => c.Id == x.CaseId).Select(c => c.Reference).FirstOrDefault(),
            email != null && (x.State == ReferralFormState.AwaitingEndorsement || x.Referrer.Email == email)));
    }
}
