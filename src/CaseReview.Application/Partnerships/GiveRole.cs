using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Partnerships;

/// <summary>Gives a person another role, from a date.</summary>
[Requires(Permission.ManageSettings)]
public sealed record GiveRole : IRequest
{
    /// <summary>Number in the partnership, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The role.</summary>
    public Role? Role { get; init; }

    /// <summary>First UK date.</summary>
    [Display(Name = "The first day")]
    public DateOnly? From { get; init; }

    /// <summary>Last UK date, if it is known.</summary>
    [Display(Name = "The last day")]
    public DateOnly? Until { get; init; }
}

/// <summary>Checks <see cref="GiveRole"/>.</summary>
public sealed class GiveRoleValidator : AbstractValidator<GiveRole>
{
    /// <summary>Sets the rules.</summary>
    public GiveRoleValidator()
    {
        RuleFor(x => x.Role).NotNull().IsInEnum().WithMessage("Select a role");
        RuleFor(x => x.From).NotNull().WithMessage("Enter the first day");
        RuleFor(x => x.Until).GreaterThanOrEqualTo(x => x.From).When(x => x is { From: not null, Until: not null }).WithMessage("The last day must be on or after the first day");
    }
}

/// <summary>Handles <see cref="GiveRole"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who gives it.</param>
/// <param name="clock">Now.</param>
public sealed class GiveRoleHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveRole>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(GiveRole command, CancellationToken ct)
    {
        var member = await db.Person(command.Number, ct);
        member.Give(command.Role!.Value, command.From!.Value, command.Until, user.Actor, clock.GetUtcNow());
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
