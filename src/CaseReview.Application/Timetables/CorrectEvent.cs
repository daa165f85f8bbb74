using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Corrects when something in a case happened. Its deadlines are worked out again; first dates and the reason are kept .</summary>
[Requires(Permission.ManageCases)]
public sealed record CorrectEvent : IRequest, ICaseMessage
{
    /// <summary>Longest reason, in characters.</summary>
    public const int ReasonMaxLength = 2_000;

    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>What happened.</summary>
    public string EventKey { get; init; } = "";

    /// <summary>Which record of it, in the order of recording, from 1; null for the latest.</summary>
    public int? Number { get; init; }

    /// <summary>The version of the record that the correction was typed over.</summary>
    public int Version { get; init; }

    /// <summary>The UK date on which it really happened.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>The UK time of day, when it is known.</summary>
    public TimeOnly? HappenedAt { get; init; }

    /// <summary>Why the first date is wrong.</summary>
    public string? Reason { get; init; }

    /// <summary>Date and time together.</summary>
    /// <returns>When it really happened.</returns>
    /// <exception cref="InvalidOperationException">No date was given.</exception>
    public Occurrence When() => HappenedAt is { } time ? Occurrence.At(UkClock.InstantOf(HappenedOn!.Value, time)) : Occurrence.On(HappenedOn!.Value);
}

/// <summary>Checks <see cref="CorrectEvent"/>.</summary>
public sealed class CorrectEventValidator : AbstractValidator<CorrectEvent>
{
    /// <summary>Makes the rules.</summary>
    /// <param name="clock">Today.</param>
    public CorrectEventValidator(TimeProvider clock)
    {
        RuleFor(x => x.HappenedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date on which it happened")
            .GreaterThanOrEqualTo(Occurrence.Earliest).WithMessage("The date must be in 2000 or later")
            .Must((x, _) => x.When().Moment <= clock.GetUtcNow()).WithMessage("The date and time must be in the past");
        RuleFor(x => x.Reason)
            .NotEmpty().WithMessage("Enter why the first date is wrong")
            .MaximumLength(CorrectEvent.ReasonMaxLength).WithMessage("The reason must be {MaxLength} characters or less");
    }
}

/// <summary>Handles <see cref="CorrectEvent"/>. One that somebody else has corrected since to another time is shown beside what was typed.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case with its deadlines.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who corrects.</param>
/// <param name="clock">The moment of correction.</param>
public sealed class CorrectEventHandler(ICaseReviewDb db, CaseTimetable timetable, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CorrectEvent>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CorrectEvent command, CancellationToken ct)
    {
        var found = await timetable.Load(scope.CaseId, ct);

        var rules = await timetable.RulesOf(found, ct);
        var happened = found.EventOf(command.EventKey, command.Number) ?? throw new NotFound("event");
        if (happened.Version != command.Version && happened.When != command.When())
        {
            throw new StaleEdit(
                $"The event “{rules.Set.WordsFor(command.EventKey).Label}”",
                $"{DateWords.Full(happened.When)}\n\n{happened.CorrectionReason}",
                command.Reason!,
                happened.Version)
            {
                Field = nameof(CorrectEvent.Reason),
                Beside = $"You entered {DateWords.Full(command.When())}, with this reason:",
            };
        }

        found.Correct(happened, command.When(), command.Reason!, rules, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
