using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Moves a case to another published version of the rules .</summary>
[Requires(Permission.ManageSettings)]
public sealed record MoveCaseToRules : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The version to follow, by its number.</summary>
    public int? Number { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="MoveCaseToRules"/>.</summary>
public sealed class MoveCaseToRulesValidator : AbstractValidator<MoveCaseToRules>
{
    /// <summary>Makes the rules.</summary>
    public MoveCaseToRulesValidator()
    {
        RuleFor(x => x.Number).NotNull().WithMessage("Select the rules that this case is to follow");
        RuleFor(x => x.Reason).Given("Enter why this case is to follow other rules", "The reason", RuleSetVersion.ReasonMaxLength);
    }
}

/// <summary>Handles <see cref="MoveCaseToRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case with its deadlines.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who moves it.</param>
/// <param name="clock">When.</param>
public sealed class MoveCaseToRulesHandler(ICaseReviewDb db, CaseTimetable timetable, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<MoveCaseToRules>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(MoveCaseToRules command, CancellationToken ct)
    {
        var version = await db.RequireRules(command.Number!.Value, ct);
        var found = await timetable.Load(scope.CaseId, ct);
        found.MoveToRules(await timetable.RulesOf(found, ct), version, command.Reason!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
