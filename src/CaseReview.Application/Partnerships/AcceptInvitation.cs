using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The holder of an invitation sets a password, or, with an account already, only accepts. The link stops.</summary>
[Requires(Permission.AcceptInvitation)]
public sealed record AcceptInvitation : IRequest<InvitationView>
{
    /// <summary>The new password.</summary>
    public string? Password { get; init; }

    /// <summary>The same again.</summary>
    public string? Again { get; init; }
}

/// <summary>Checks <see cref="AcceptInvitation"/>.</summary>
public sealed class AcceptInvitationValidator : AbstractValidator<AcceptInvitation>
{
    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 12;

    /// <summary>Sets the rules. That a password is needed at all is for the handler: whoever has an account needs none.</summary>
    public AcceptInvitationValidator() => When(x => !string.IsNullOrEmpty(x.Password), () =>
    {
        RuleFor(x => x.Password).Must(x => x!.Length is >= Shortest and <= 200).WithMessage($"Your password must be {Shortest} characters or more");
        RuleFor(x => x.Again).Equal(x => x.Password).WithMessage("Enter the same password again");
    });
}

/// <summary>Handles <see cref="AcceptInvitation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The invitation.</param>
/// <param name="accounts">Accounts.</param>
/// <param name="links">Stops the link.</param>
/// <param name="user">The holder.</param>
/// <param name="clock">Now.</param>
public sealed class AcceptInvitationHandler(ICaseReviewDb db, LinkScope link, IAccounts accounts, SecureLinks links, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AcceptInvitation, InvitationView>
{
    /// <inheritdoc />
    public async Task<InvitationView> Handle(AcceptInvitation command, CancellationToken ct)
    {
        var memberId = link.RecordFor(LinkPurpose.Invitation);
        var member = await db.Members.SingleAsync(x => x.Id == memberId, ct);
        var had = await accounts.HasPassword(member.UserId, ct);
        if (!had && string.IsNullOrEmpty(command.Password))
        {
            throw new ValidationException([new ValidationFailure(nameof(AcceptInvitation.Password), "Enter a password")]);
        }

        member.Join(user.Actor, clock.GetUtcNow());
        await links.Revoke(member.Id, LinkPurpose.Invitation, ct);
        var wrong = had ? [] : await accounts.SetPassword(member.UserId, command.Password!, ct);
        if (wrong.Count > 0)
        {
            throw new ValidationException(wrong.Select(x => new ValidationFailure(nameof(AcceptInvitation.Password), x)));
        }

        await db.SaveChangesAsync(ct);
        return await InvitationView.Of(db, member, had, ct);
    }
}
