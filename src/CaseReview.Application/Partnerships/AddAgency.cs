using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Adds an agency to the partnership's list .</summary>
[Requires(Permission.ManageSettings)]
public sealed record AddAgency : AgencyFields, IRequest
{
    /// <summary>Fixed short code.</summary>
    public string? Code { get; init; }
}

/// <summary>Checks <see cref="AddAgency"/>.</summary>
public sealed class AddAgencyValidator : AgencyFieldsValidator<AddAgency>
{
    /// <summary>Sets the rules.</summary>
    public AddAgencyValidator() => RuleFor(x => x.Code).Given("Enter a short code, such as police", "The code", 40)
        .Must(x => Agency.IsCode(x!.Trim())).WithMessage("The code must be lower-case letters, numbers and hyphens, such as fire-rescue");
}

/// <summary>Handles <see cref="AddAgency"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who adds it.</param>
/// <param name="clock">Now.</param>
public sealed class AddAgencyHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddAgency>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AddAgency command, CancellationToken ct)
    {
        var code = command.Code!.Trim();
        if (await db.Agencies.AnyAsync(x => x.Code == code, ct))
        {
            throw new ValidationException([new ValidationFailure(nameof(AddAgency.Code), "Another agency has this code: enter another one")]);
        }

        db.Agencies.Add(Agency.Add(user.PartnershipId, code, command.Facts(code, until: null), user.Actor, clock.GetUtcNow()));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleViolation("Somebody else has just added an agency with this code. Look at the list of agencies.");
        }

        return Unit.Value;
    }
}
