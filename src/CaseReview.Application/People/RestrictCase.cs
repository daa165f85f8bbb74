using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.People;

/// <summary>Restricts a case to managers, whoever leads it and people added to it; or opens it again.</summary>
[Requires(Permission.RestrictCases)]
public sealed record RestrictCase : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>True to restrict it, false to lift the restriction.</summary>
    public bool Restricted { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="RestrictCase"/>.</summary>
public sealed class RestrictCaseValidator : AbstractValidator<RestrictCase>
{
    /// <summary>Makes it.</summary>
    public RestrictCaseValidator() => RuleFor(x => x.Reason).Given("Enter the reason", "The reason", CasePerson.ReasonMaxLength);
}

/// <summary>Handles <see cref="RestrictCase"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who does it.</param>
/// <param name="clock">Now.</param>
public sealed class RestrictCaseHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<RestrictCase>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RestrictCase command, CancellationToken ct)
    {
        var of = await timetable.Load(scope.CaseId, ct);
        if (command.Restricted)
        {
            of.Restrict(command.Reason!.Trim(), user.Actor, clock.GetUtcNow());
        }
        else
        {
            of.LiftRestriction(command.Reason!.Trim(), user.Actor);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
