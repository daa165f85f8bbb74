using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Adds a person with their roles and invites them by email. Whoever has an account elsewhere keeps it and its password.</summary>
[Requires(Permission.ManageSettings)]
public sealed record AddPerson : PersonFields, IRequest<int>
{
    /// <summary>Their roles.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>First UK date; today when left out.</summary>
    [Display(Name = "The first day")]
    public DateOnly? From { get; init; }
}

/// <summary>Checks <see cref="AddPerson"/>.</summary>
public sealed class AddPersonValidator : PersonFieldsValidator<AddPerson>
{
    /// <summary>Sets the rules.</summary>
    public AddPersonValidator()
    {
        RuleFor(x => x.Roles).NotEmpty().WithMessage("Select at least one role");
        RuleForEach(x => x.Roles).IsInEnum().WithMessage("Select a role from the list");
        RuleFor(x => x.Agency).NotEmpty().When(x => x.Roles.Any(SpeaksForAgency)).WithMessage("Select the agency that they speak for");
    }

    // Without a body these roles say nothing: whose return, whose signature, whose seat.
    private static bool SpeaksForAgency(Role role) => role is Role.SafeguardingLead or Role.AccountableOfficer or Role.GroupMember;
}

/// <summary>Handles <see cref="AddPerson"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="accounts">Accounts.</param>
/// <param name="user">Who adds them.</param>
/// <param name="clock">Now.</param>
public sealed class AddPersonHandler(ICaseReviewDb db, IAccounts accounts, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddPerson, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(AddPerson command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (name, email) = (command.Name!.Trim(), command.Email!.Trim());
        var account = await accounts.Enrol(email, name, ct);
        if (await db.Members.AnyAsync(x => x.UserId == account, ct))
        {
            throw new FluentValidation.ValidationException([new ValidationFailure(nameof(AddPerson.Email), "A person of this partnership signs in with this email address: look for them in the list")]);
        }

        var from = command.From ?? UkClock.DateOf(now);
        var roles = command.Roles.Distinct().Order().ToList();
        var facts = new MemberFacts(name, email, command.Post!.Trim(), roles[0], await db.AgencyOf(command.Agency, ct), from, command.Seat);
        var number = 1 + (await db.Members.MaxAsync(x => (int?)x.Number, ct) ?? 0);
        var member = Member.Add(user.PartnershipId, account, number, facts, user.Actor, now);
        foreach (var role in roles.Skip(1))
        {
            member.Give(role, from, null, user.Actor, now);
        }

        member.Invite(user.Actor);
        db.Members.Add(member);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleViolation("Somebody else has just added a person. Look at the list, and add yours again if they are not there.");
        }

        return number;
    }
}
