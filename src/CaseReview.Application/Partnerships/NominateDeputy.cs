using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Nominates a deputy for an accountable officer, with dates and where it is written (D-SIG-03). The deputy gets the role for those dates.</summary>
[Requires(Permission.ManageSettings)]
public sealed record NominateDeputy : IRequest
{
    /// <summary>The officer's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The deputy's number.</summary>
    public int? Deputy { get; init; }

    /// <summary>First UK date.</summary>
    [Display(Name = "The first day")]
    public DateOnly? From { get; init; }

    /// <summary>Last UK date, if it is set.</summary>
    [Display(Name = "The last day")]
    public DateOnly? Until { get; init; }

    /// <summary>Where the nomination is written.</summary>
    public string? Evidence { get; init; }
}

/// <summary>Checks <see cref="NominateDeputy"/>.</summary>
public sealed class NominateDeputyValidator : AbstractValidator<NominateDeputy>
{
    /// <summary>Sets the rules.</summary>
    public NominateDeputyValidator()
    {
        RuleFor(x => x.Deputy).NotNull().WithMessage("Select the deputy");
        RuleFor(x => x.From).NotNull().WithMessage("Enter the first day");
        RuleFor(x => x.Until).GreaterThanOrEqualTo(x => x.From).When(x => x is { From: not null, Until: not null }).WithMessage("The last day must be on or after the first day");
        RuleFor(x => x.Evidence).Given("Enter where the nomination is written, such as a letter and its date", "Where it is written", 500);
    }
}

/// <summary>Handles <see cref="NominateDeputy"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class NominateDeputyHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<NominateDeputy>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(NominateDeputy command, CancellationToken ct)
    {
        var (officer, deputy) = (await db.Person(command.Number, ct), await db.Person(command.Deputy!.Value, ct));
        var (from, until, now) = (command.From!.Value, command.Until, clock.GetUtcNow());
        RuleViolation.Unless(officer.RolesOn(from).Contains(Role.AccountableOfficer), $"{officer.Name} is not {Vocabulary.Word(Term.AccountableOfficer)} on the first day.");
        RuleViolation.Unless(deputy.IsCurrentOn(from), $"{deputy.Name} is not a member on the first day.");
        var (officerId, deputyId) = (officer.MemberId, deputy.MemberId);
        var earlier = await db.Nominations.Where(x => x.OfficerId == officerId && x.DeputyId == deputyId).ToListAsync(ct);
        RuleViolation.Unless(!earlier.Exists(x => x.Overlaps(from, until)), $"{deputy.Name} is nominated for {officer.Name} on these days already.");

        db.Nominations.Add(DeputyNomination.Record(user.PartnershipId, officerId, deputyId, from, until, command.Evidence!.Trim(), user.Actor, now));
        if (!deputy.Roles.Any(x => x.Role is Role.NominatedDeputy && (x.Until is null || x.Until >= from) && (until is null || until >= x.From)))
        {
            deputy.Give(Role.NominatedDeputy, from, until, user.Actor, now);
        }

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
