using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Ends the nomination of a deputy. What was signed within it stands.</summary>
[Requires(Permission.ManageSettings)]
public sealed record EndNomination : IRequest
{
    /// <summary>The officer's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The deputy's number, from the address.</summary>
    public int Deputy { get; init; }

    /// <summary>Last UK date.</summary>
    [Display(Name = "The last day")]
    public DateOnly? LastDay { get; init; }
}

/// <summary>Checks <see cref="EndNomination"/>.</summary>
public sealed class EndNominationValidator : AbstractValidator<EndNomination>
{
    /// <summary>Sets the rules.</summary>
    public EndNominationValidator() => RuleFor(x => x.LastDay).NotNull().WithMessage("Enter the last day");
}

/// <summary>Handles <see cref="EndNomination"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who ends it.</param>
public sealed class EndNominationHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<EndNomination>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndNomination command, CancellationToken ct)
    {
        var (officer, deputy) = ((await db.Person(command.Number, ct)).MemberId, (await db.Person(command.Deputy, ct)).MemberId);
        var nomination = await db.Nominations.Where(x => x.OfficerId == officer && x.DeputyId == deputy).OrderByDescending(x => x.From).FirstOrDefaultAsync(ct)
            ?? throw new NotFound("nomination");
        nomination.End(command.LastDay!.Value, user.Actor);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
