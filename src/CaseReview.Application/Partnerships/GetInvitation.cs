using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>What the holder of an invitation is shown.</summary>
[Requires(Permission.AcceptInvitation)]
public sealed record GetInvitation : IRequest<InvitationView>;

/// <summary>An invitation.</summary>
/// <param name="Slug">The partnership's name in addresses.</param>
/// <param name="Partnership">Its name.</param>
/// <param name="Name">Who is invited.</param>
/// <param name="Post">As what.</param>
/// <param name="Email">The address they sign in with.</param>
/// <param name="HasAccount">Whether they have a password already.</param>
public sealed record InvitationView(string Slug, string Partnership, string Name, string Post, string Email, bool HasAccount)
{
    internal static async Task<InvitationView> Of(ICaseReviewDb db, Member member, bool hasAccount, CancellationToken ct)
    {
        var partnership = await db.Partnerships.AsNoTracking().SingleAsync(x => x.Id == member.PartnershipId, ct);
        return new InvitationView(partnership.Slug, partnership.Name, member.Name, member.Post, member.Email, hasAccount);
    }
}

/// <summary>Handles <see cref="GetInvitation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The invitation.</param>
/// <param name="accounts">Accounts.</param>
public sealed class GetInvitationHandler(ICaseReviewDb db, LinkScope link, IAccounts accounts) : IRequestHandler<GetInvitation, InvitationView>
{
    /// <inheritdoc />
    public async Task<InvitationView> Handle(GetInvitation query, CancellationToken ct)
    {
        var memberId = link.RecordFor(LinkPurpose.Invitation);
        var member = await db.Members.AsNoTracking().SingleAsync(x => x.Id == memberId, ct);
        return await InvitationView.Of(db, member, await accounts.HasPassword(member.UserId, ct), ct);
    }
}
