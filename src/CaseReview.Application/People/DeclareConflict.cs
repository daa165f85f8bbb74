using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.People;

/// <summary>A member declares that they may not read a case, and is shut out of it at once (K-COI-01, D-COI-01, X-16).</summary>
[Requires(Permission.ViewCases)]
public sealed record DeclareConflict : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public WallCause? Cause { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="DeclareConflict"/>.</summary>
public sealed class DeclareConflictValidator : AbstractValidator<DeclareConflict>
{
    /// <summary>Makes it.</summary>
    public DeclareConflictValidator()
    {
        RuleFor(x => x.Cause).NotNull().WithMessage("Select what stands between you and the case");
        RuleFor(x => x.Reason).Given("Enter what there is to say about it", "What there is to say", CasePerson.ReasonMaxLength);
    }
}

/// <summary>Handles <see cref="DeclareConflict"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who declares it.</param>
/// <param name="clock">Now.</param>
public sealed class DeclareConflictHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<DeclareConflict>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DeclareConflict command, CancellationToken ct)
    {
        var me = user.Actor.MemberId ?? throw new Forbidden("Only members of the partnership declare a conflict here.");
        (await timetable.Load(scope.CaseId, ct)).ShutOut(me, command.Cause!.Value, command.Reason!.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
