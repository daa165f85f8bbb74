using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.OtherAreas;

/// <summary>Records or changes another area that the case touches (D-CRI-07, X-17).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordOtherArea : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the area on the case; null to add one.</summary>
    public int? Number { get; init; }

    /// <summary>Name of its partnership.</summary>
    public string? Partnership { get; init; }

    /// <summary>What it is to the case.</summary>
    public AreaRole? Role { get; init; }

    /// <summary>Who to speak to.</summary>
    public string? Contact { get; init; }

    /// <summary>Email address or telephone number.</summary>
    public string? ContactDetails { get; init; }

    /// <summary>Its own reference of the case.</summary>
    public string? TheirReference { get; init; }

    /// <summary>What was agreed with it.</summary>
    public string? Notes { get; init; }
}

/// <summary>Checks <see cref="RecordOtherArea"/>.</summary>
public sealed class RecordOtherAreaValidator : AbstractValidator<RecordOtherArea>
{
    /// <summary>Makes it.</summary>
    public RecordOtherAreaValidator()
    {
        RuleFor(x => x.Partnership).Given("Enter the name of the partnership", "The name of the partnership", NamedPerson.MaxLength);
        RuleFor(x => x.Role).NotNull().WithMessage("Select what the area is to this case");
        RuleFor(x => x.Contact).AtMost("The name of the contact", NamedPerson.MaxLength);
        RuleFor(x => x.ContactDetails).AtMost("The email address or telephone number", NamedPerson.MaxLength);
        RuleFor(x => x.TheirReference).AtMost("Their reference", NamedPerson.MaxLength);
        RuleFor(x => x.Notes).AtMost("What was agreed");
    }
}

/// <summary>Handles <see cref="RecordOtherArea"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordOtherAreaHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordOtherArea>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordOtherArea command, CancellationToken ct)
    {
        var facts = new OtherAreaFacts(
            command.Partnership!, command.Role!.Value, command.Contact ?? "", command.ContactDetails ?? "", command.TheirReference ?? "", command.Notes ?? "");
        var known = await db.Set<OtherArea>().Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        if (command.Number is not { } number)
        {
            db.Set<OtherArea>().Add(OtherArea.Add(user.PartnershipId, scope.CaseId, known.Count + 1, facts, user.Actor, clock.GetUtcNow()));
        }
        else
        {
            (known.Find(x => x.Number == number) ?? throw new NotFound("other area")).Change(facts, user.Actor);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
