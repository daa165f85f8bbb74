using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Ends a person's membership: roles and nominations end with it, and their invitation stops.</summary>
[Requires(Permission.ManageSettings)]
public sealed record EndMembership : IRequest
{
    /// <summary>Number in the partnership, from the address.</summary>
    public int Number { get; init; }

    /// <summary>Last UK date.</summary>
    [Display(Name = "The last day")]
    public DateOnly? LastDay { get; init; }
}

/// <summary>Checks <see cref="EndMembership"/>.</summary>
public sealed class EndMembershipValidator : AbstractValidator<EndMembership>
{
    /// <summary>Sets the rules.</summary>
    public EndMembershipValidator() => RuleFor(x => x.LastDay).NotNull().WithMessage("Enter the last day");
}

/// <summary>Handles <see cref="EndMembership"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="accounts">Accounts.</param>
/// <param name="links">Withdraws the invitation.</param>
/// <param name="user">Who ends it.</param>
public sealed class EndMembershipHandler(ICaseReviewDb db, IAccounts accounts, SecureLinks links, ICurrentUser user) : IRequestHandler<EndMembership>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndMembership command, CancellationToken ct)
    {
        var member = await db.Person(command.Number, ct);
        var lastDay = command.LastDay!.Value;
        member.End(lastDay, user.Actor);
        var me = member.MemberId;
        var nominations = await db.Nominations.Where(x => (x.OfficerId == me || x.DeputyId == me) && x.From <= lastDay && (x.Until == null || x.Until > lastDay)).ToListAsync(ct);
        foreach (var nomination in nominations)
        {
            nomination.End(lastDay, user.Actor);
        }

        await accounts.Leave(member.UserId, lastDay, ct);
        await links.Revoke(member.Id, LinkPurpose.Invitation, ct);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
