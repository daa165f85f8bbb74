using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Partnerships;

/// <summary>Ends a role of a person on a date.</summary>
[Requires(Permission.ManageSettings)]
public sealed record EndRole : IRequest
{
    /// <summary>Number in the partnership, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The role.</summary>
    public Role? Role { get; init; }

    /// <summary>Last UK date.</summary>
    [Display(Name = "The last day")]
    public DateOnly? LastDay { get; init; }
}

/// <summary>Checks <see cref="EndRole"/>.</summary>
public sealed class EndRoleValidator : AbstractValidator<EndRole>
{
    /// <summary>Sets the rules.</summary>
    public EndRoleValidator()
    {
        RuleFor(x => x.Role).NotNull().IsInEnum().WithMessage("Select the role that ends");
        RuleFor(x => x.LastDay).NotNull().WithMessage("Enter the last day");
    }
}

/// <summary>Handles <see cref="EndRole"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who ends it.</param>
public sealed class EndRoleHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<EndRole>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndRole command, CancellationToken ct)
    {
        var member = await db.Person(command.Number, ct);
        member.EndRole(command.Role!.Value, command.LastDay!.Value, user.Actor);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
