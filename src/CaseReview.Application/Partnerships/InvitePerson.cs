using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using MediatR;

namespace CaseReview.Application.Partnerships;

/// <summary>Sends a person another invitation; the earlier link stops.</summary>
/// <param name="Number">Number in the partnership.</param>
[Requires(Permission.ManageSettings)]
public sealed record InvitePerson(int Number) : IRequest;

/// <summary>Handles <see cref="InvitePerson"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="links">Withdraws the earlier link.</param>
/// <param name="user">Who invites them.</param>
public sealed class InvitePersonHandler(ICaseReviewDb db, SecureLinks links, ICurrentUser user) : IRequestHandler<InvitePerson>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(InvitePerson command, CancellationToken ct)
    {
        var member = await db.Person(command.Number, ct);
        await links.Revoke(member.Id, LinkPurpose.Invitation, ct);
        member.Invite(user.Actor);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
