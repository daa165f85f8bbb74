using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Ends an agency, with the body that takes its place: a clinical commissioning group gives way to an integrated care board .</summary>
[Requires(Permission.ManageSettings)]
public sealed record EndAgency : IRequest
{
    /// <summary>The agency's code, from the address.</summary>
    public string Agency { get; init; } = "";

    /// <summary>Last UK date under its name.</summary>
    [Display(Name = "The last day")]
    public DateOnly? LastDay { get; init; }

    /// <summary>Code of the body that takes its place; nothing when none does.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether its people go over to that body.</summary>
    public bool MovePeople { get; init; }
}

/// <summary>Checks <see cref="EndAgency"/>.</summary>
public sealed class EndAgencyValidator : AbstractValidator<EndAgency>
{
    /// <summary>Sets the rules.</summary>
    public EndAgencyValidator()
    {
        RuleFor(x => x.LastDay).NotNull().WithMessage("Enter the last day");
        RuleFor(x => x.Successor).AtMost("The code", 40);
        RuleFor(x => x.Successor).NotEmpty().When(x => x.MovePeople).WithMessage("Select the body that its people go over to");
    }
}

/// <summary>Handles <see cref="EndAgency"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who ends it.</param>
/// <param name="clock">Today: people who have left stay with the body they spoke for.</param>
public sealed class EndAgencyHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndAgency>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndAgency command, CancellationToken ct)
    {
        var agency = await db.Agencies.SingleOrDefaultAsync(x => x.Code == command.Agency, ct) ?? throw new NotFound("agency");
        var successor = string.IsNullOrEmpty(command.Successor)
            ? null
            : await db.Agencies.SingleOrDefaultAsync(x => x.Code == command.Successor, ct) ?? throw new NotFound("agency");
        agency.End(command.LastDay!.Value, successor, user.Actor);
        if (successor is not null)
        {
            await TakeItsPlace(agency.Id, agency.Code, successor, command.MovePeople, ct);
        }

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }

    private async Task TakeItsPlace(Guid agencyId, string code, Domain.Partnerships.Agency successor, bool movePeople, CancellationToken ct)
    {
        // The seat of the quorum rules belongs to the body, whatever it is called.
        var profile = await db.Profiles.SingleAsync(ct);
        profile.GiveSeat(code, successor.Code);
        var today = UkClock.DateOf(clock.GetUtcNow());
        var people = movePeople ? await db.Members.Where(x => x.AgencyId == agencyId && (x.Until == null || x.Until >= today)).ToListAsync(ct) : [];
        foreach (var member in people)
        {
            member.MoveTo(successor, user.Actor);
        }
    }
}
