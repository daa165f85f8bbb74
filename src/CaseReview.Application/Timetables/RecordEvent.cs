using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>
/// Records an event that the partnership's own rules name, and no page of the product records by itself: the deadlines that count from it follow, the one
/// that it meets is met.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record RecordEvent : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which event.</summary>
    public string? EventKey { get; init; }

    /// <summary>The UK date on which it happened, or is to happen.</summary>
    public DateOnly? HappenedOn { get; init; }

    /// <summary>The UK time of day, when it is known.</summary>
    public TimeOnly? HappenedAt { get; init; }

    /// <summary>Date and time together.</summary>
    /// <returns>When it happened.</returns>
    /// <exception cref="InvalidOperationException">No date was given.</exception>
    public Occurrence When() => HappenedAt is { } time ? Occurrence.At(UkClock.InstantOf(HappenedOn!.Value, time)) : Occurrence.On(HappenedOn!.Value);
}

/// <summary>Checks <see cref="RecordEvent"/>.</summary>
public sealed class RecordEventValidator : AbstractValidator<RecordEvent>
{
    /// <summary>Makes the rules.</summary>
    public RecordEventValidator()
    {
        RuleFor(x => x.EventKey).NotEmpty().WithMessage("Select what happened");
        RuleFor(x => x.HappenedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date on which it happened")
            .GreaterThanOrEqualTo(Occurrence.Earliest).WithMessage("The date must be in 2000 or later")
            .LessThanOrEqualTo(Occurrence.LatestPossible).WithMessage("The date must be in 2100 or earlier");
    }
}

/// <summary>Handles <see cref="RecordEvent"/>. Sent twice, it is recorded once.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case and stamps it.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">Now.</param>
public sealed class RecordEventHandler(ICaseReviewDb db, CaseTimetable timetable, CaseScope scope, TimeProvider clock) : IRequestHandler<RecordEvent>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordEvent command, CancellationToken ct)
    {
        var found = await timetable.Load(scope.CaseId, ct);
        RuleViolation.Unless(found.ClosedAt is null, "This case is closed already.");
        var own = (await timetable.RulesOf(found, ct)).OwnEventsFor(found.Subjects, found.ReviewedUnder).FirstOrDefault(x => x.Key == command.EventKey)
            ?? throw Invalid(nameof(command.EventKey), "Select what happened");
        var when = command.When();
        if (!own.MayLieAhead && when.Moment > clock.GetUtcNow())
        {
            throw Invalid(nameof(command.HappenedOn), "The date and time must be in the past");
        }

        if (!found.Happened.Any(x => x.Key == own.Key && x.When == when))
        {
            await timetable.Record(found.Id, own.Key, when, ct);
            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }

    private static ValidationException Invalid(string field, string message) => new([new ValidationFailure(field, message)]);
}
