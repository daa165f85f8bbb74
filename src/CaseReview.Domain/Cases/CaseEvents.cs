using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>It was recorded under which laws the case is reviewed (H-CRI-10).</summary>
public sealed record CaseReviewedUnder(Guid SubjectId, IReadOnlyList<ReviewFramework> Laws, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Laws under which the case is looked at: {string.Join(", ", Laws.Select(CriteriaWords.InSentence))}";
}

/// <summary>A case was logged.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="By">Who.</param>
public sealed record CaseLogged(Guid SubjectId, string Reference, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Case {Reference} logged";
}

/// <summary>An anchor event was recorded.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Key">Event key.</param>
/// <param name="On">UK date.</param>
/// <param name="By">Who.</param>
public sealed record CaseEventRecorded(Guid SubjectId, string Key, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Recorded: {Key.Replace('-', ' ')}, {On:d MMMM yyyy}";
}

/// <summary>The case was moved to another version of the rules.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Before">Label of the rules it followed.</param>
/// <param name="After">Label of the rules it follows now.</param>
/// <param name="Moves">Every deadline that moved, in words.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record CaseMovedToRules(Guid SubjectId, string Before, string After, IReadOnlyList<string> Moves, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Moved from rules {Before} to rules {After}; deadlines that moved: {(Moves.Count == 0 ? "none" : string.Join("; ", Moves))}. {Reason}";
}

/// <summary>The time of an event was corrected.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Key">Event key.</param>
/// <param name="Before">UK date before.</param>
/// <param name="After">UK date after.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record CaseEventCorrected(Guid SubjectId, string Key, DateOnly Before, DateOnly After, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Corrected: {Key.Replace('-', ' ')}, from {Before:d MMMM yyyy} to {After:d MMMM yyyy}. {Reason}";
}

/// <summary>A reason for lateness was given.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="MilestoneKey">Milestone.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record LatenessExplained(Guid SubjectId, string MilestoneKey, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Reason for lateness given: {MilestoneKey.Replace('-', ' ')}. {Reason}";
}

/// <summary>A member was added to the case.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="MemberId">The member.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record PersonAddedToCase(Guid SubjectId, Guid MemberId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"A person was added to the case: {Reason}";
}

/// <summary>A member no longer reads the case by having been added to it.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="MemberId">The member.</param>
/// <param name="By">Who ended it.</param>
public sealed record PersonRemovedFromCase(Guid SubjectId, Guid MemberId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => "A person who had been added to the case no longer reads it";
}

/// <summary>What is recorded of a child was changed or added.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Number">Number of the child.</param>
/// <param name="UnexpectedDeath">Whether a death is recorded that nobody expected (D-CDP-01).</param>
/// <param name="By">Who.</param>
public sealed record SubjectRecorded(Guid SubjectId, int Number, bool UnexpectedDeath, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Details of person {Number} recorded";
}

/// <summary>The case was closed.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Outcome">With what outcome.</param>
/// <param name="By">Who.</param>
public sealed record CaseClosed(Guid SubjectId, string Outcome, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Case closed: {Outcome}";
}

/// <summary>A deadline that moved.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Before">UK date on which it had been due.</param>
/// <param name="After">UK date on which it is due now.</param>
public sealed record MovedDeadline(string Name, DateOnly Before, DateOnly After);

/// <summary>Open deadlines moved because the calendar changed.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Moved">Which moved.</param>
/// <param name="Reason">What changed in the calendar.</param>
/// <param name="By">Who.</param>
public sealed record CaseDeadlinesRecounted(Guid SubjectId, IReadOnlyList<MovedDeadline> Moved, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Deadlines counted again, because {Reason}: {string.Join("; ", Moved.Select(d => $"{d.Name} moved to {DateWords.Full(d.After)}"))}";
}

/// <summary>Those who are to meet a deadline were reminded of it.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="DeadlineId">The deadline.</param>
/// <param name="Name">Its name.</param>
/// <param name="DueOn">UK date on which it is due.</param>
/// <param name="DueAt">The instant, for clock hours.</param>
/// <param name="Late">Whether it is late already.</param>
/// <param name="To">Roles, and agencies as "agency:" with their code.</param>
/// <param name="By">The system.</param>
public sealed record DeadlineReminded(
    Guid SubjectId, Guid DeadlineId, string Name, DateOnly DueOn, DateTimeOffset? DueAt, bool Late, IReadOnlyList<string> To, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Reminder sent: {Name}, due {DateWords.Full(DueOn)}";
}

/// <summary>The lateness of a deadline was made known (D-ESC-01).</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="DeadlineId">The deadline.</param>
/// <param name="Name">Its name.</param>
/// <param name="DueOn">UK date on which it was due.</param>
/// <param name="DueAt">The instant, for clock hours.</param>
/// <param name="To">Roles, and agencies as "agency:" with their code.</param>
/// <param name="By">The system.</param>
public sealed record DeadlineEscalated(
    Guid SubjectId, Guid DeadlineId, string Name, DateOnly DueOn, DateTimeOffset? DueAt, IReadOnlyList<string> To, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Escalated as late: {Name}, was due {DateWords.Full(DueOn)}";
}
