using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Partnerships;

/// <summary>A day on which the partnership's office is closed. It may move local deadlines, never national ones .</summary>
public sealed class OfficeClosure : AggregateRoot
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 100;

    private OfficeClosure()
    {
    }

    /// <summary>UK local date.</summary>
    public DateOnly Date { get; private init; }

    /// <summary>Why, in a word or two: "Office closed".</summary>
    public string Name { get; private init; } = "";

    /// <summary>The same as the calendar takes it.</summary>
    public ClosureDay Day => new(Date, Name);

    /// <summary>Adds a closure day.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="day">The day.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The closure.</returns>
    /// <exception cref="RuleViolation">The day is past, or nobody works on it anyway.</exception>
    public static OfficeClosure Add(PartnershipId partnership, ClosureDay day, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(day.Date >= UkClock.DateOf(now), "A closure day cannot be added once it is past: deadlines that have passed stay as they were.");
        RuleViolation.Unless(WorkingCalendar.EnglandAndWales.IsWorkingDay(day.Date), $"{WorkingCalendar.EnglandAndWales.WhyNotWorking(day.Date)}, so it needs no closure.");
        var closure = new OfficeClosure { Id = Ids.New(now), PartnershipId = partnership, Date = day.Date, Name = day.Name };
        closure.Raise(new OfficeClosureAdded(closure.Id, day.Date, day.Name, by));
        return closure;
    }

    /// <summary>Says that it is removed, for the audit; the caller deletes it.</summary>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The day is past.</exception>
    public void Remove(Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Date >= UkClock.DateOf(now), "A closure day that is past stays: deadlines were counted with it.");
        Raise(new OfficeClosureRemoved(Id, Date, Name, by));
    }
}

/// <summary>A closure day was added.</summary>
/// <param name="SubjectId">The closure.</param>
/// <param name="Date">UK local date.</param>
/// <param name="Name">Why.</param>
/// <param name="By">Who.</param>
public sealed record OfficeClosureAdded(Guid SubjectId, DateOnly Date, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Closure day added: {DateWords.Full(Date)}, {Name}";
}

/// <summary>A closure day was removed.</summary>
/// <param name="SubjectId">The closure.</param>
/// <param name="Date">UK local date.</param>
/// <param name="Name">Why it had been closed.</param>
/// <param name="By">Who.</param>
public sealed record OfficeClosureRemoved(Guid SubjectId, DateOnly Date, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Closure day removed: {DateWords.Full(Date)}, {Name}";
}
