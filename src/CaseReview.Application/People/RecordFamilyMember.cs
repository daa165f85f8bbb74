using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Records or changes a family member or other person (D-RR-23), for a sibling with what keeps them safe now (D-NOT-11).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordFamilyMember : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the person on the case; one more than the last adds one.</summary>
    public int Number { get; init; }

    /// <summary>The version that the form showed; 0 for somebody new.</summary>
    public int Version { get; init; }

    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>How they belong to the child.</summary>
    public FamilyTie? Tie { get; init; }

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Whether they lived with the child.</summary>
    public Known? InHousehold { get; init; }

    /// <summary>What matters about them.</summary>
    public string? Notes { get; init; }

    /// <summary>For a child, what keeps them safe now.</summary>
    public string? Safeguarding { get; init; }
}

/// <summary>Checks <see cref="RecordFamilyMember"/>.</summary>
public sealed class RecordFamilyMemberValidator : AbstractValidator<RecordFamilyMember>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RecordFamilyMemberValidator(TimeProvider clock)
    {
        RuleFor(x => x.Name).Given("Enter the person’s name", "The person’s name", 200);
        RuleFor(x => x.Tie).NotNull().WithMessage("Select how the person belongs to the family");
        RuleFor(x => x.BornOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The person’s date of birth must be in the past");
        RuleFor(x => x.Notes).AtMost("What matters about the person");
        RuleFor(x => x.Safeguarding).AtMost("What keeps the person safe");
    }
}

/// <summary>Handles <see cref="RecordFamilyMember"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordFamilyMemberHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordFamilyMember>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordFamilyMember command, CancellationToken ct)
    {
        var facts = new FamilyMemberFacts(command.Name!, command.Tie!.Value, command.BornOn, command.InHousehold ?? Known.NotKnown, command.Notes ?? "", command.Safeguarding ?? "");
        var naming = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => x.Naming).SingleAsync(ct);
        var known = await db.Set<FamilyMember>().Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        var member = known.Find(x => x.Number == command.Number);

        // Somebody new, whose number was given to another meanwhile, gets the next one; the same person sent twice is one.
        if (command.Version == 0 && member is not null)
        {
            if (member.Says(facts))
            {
                return Unit.Value;
            }

            member = null;
        }

        if (member is not null)
        {
            member.RequireUnchanged(command.Version, facts);
            member.Change(naming, facts, user.Actor);
        }
        else
        {
            db.Set<FamilyMember>().Add(FamilyMember.Record(user.PartnershipId, scope.CaseId, known.Count + 1, naming, facts, user.Actor, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
