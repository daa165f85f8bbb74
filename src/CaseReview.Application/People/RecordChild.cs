using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.People;

/// <summary>Records or changes what is known of a child, with what keeps the child safe now (D-NOT-11, D-RR-23, 24).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordChild : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the child on the case; one more than the last adds one.</summary>
    public int Number { get; init; }

    /// <summary>Full name.</summary>
    public string? Name { get; init; }

    /// <summary>Date of birth, if known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Age in words, while the date of birth is not known.</summary>
    public string? Age { get; init; }

    /// <summary>"Girl", "Boy", or empty.</summary>
    public string? Sex { get; init; }

    /// <summary>Died or was seriously harmed.</summary>
    public Harm? Harm { get; init; }

    /// <summary>Looked after or not.</summary>
    public Known? LookedAfter { get; init; }

    /// <summary>What keeps the child safe now, and what was done.</summary>
    public string? Safeguarding { get; init; }
}

/// <summary>Checks <see cref="RecordChild"/>.</summary>
public sealed class RecordChildValidator : AbstractValidator<RecordChild>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RecordChildValidator(TimeProvider clock)
    {
        RuleFor(x => x.Name).Given("Enter the child’s name", "The child’s name", 200);
        RuleFor(x => x.BornOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The child’s date of birth must be in the past");
        RuleFor(x => x.Age).AtMost("The child’s age", 30);
        RuleFor(x => x.Harm).NotNull().WithMessage("Select what happened to the child");
        RuleFor(x => x.LookedAfter).NotNull().WithMessage("Select whether the child was looked after");
        RuleFor(x => x.Safeguarding).AtMost("What keeps the child safe");
    }
}

/// <summary>Handles <see cref="RecordChild"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordChildHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordChild>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordChild command, CancellationToken ct)
    {
        var of = await timetable.Load(scope.CaseId, ct);
        var facts = new SubjectFacts(command.Name!, command.BornOn, command.Sex ?? "", command.Harm!.Value, command.LookedAfter!.Value, command.Safeguarding ?? "")
        {
            AgeAsGiven = command.Age?.Trim() ?? "",
        };
        of.RecordSubject(command.Number, facts, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
