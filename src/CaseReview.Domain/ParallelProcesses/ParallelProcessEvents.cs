using CaseReview.Domain.Common;

namespace CaseReview.Domain.ParallelProcesses;

/// <summary>A process beside the review was recorded.</summary>
public sealed record ParallelProcessRecorded(Guid SubjectId, Guid? CaseId, ProcessKind Kind, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Parallel process recorded: {Kind.Words()}";
}

/// <summary>What is recorded of a process was changed.</summary>
public sealed record ParallelProcessChanged(Guid SubjectId, Guid? CaseId, ProcessKind Kind, bool HoldsPublication, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Parallel process changed: {Kind.Words()}{(HoldsPublication ? ", publication waits for it" : "")}";
}

/// <summary>A process ended.</summary>
public sealed record ParallelProcessEnded(Guid SubjectId, Guid? CaseId, ProcessKind Kind, DateOnly On, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Parallel process ended on {On:d MMMM yyyy}: {Kind.Words()}";
}

/// <summary>An agency was asked for information for a process, or gave it.</summary>
public sealed record ProcessInformationRecorded(Guid SubjectId, Guid? CaseId, ProcessKind Kind, Guid Agency, DateOnly? GivenOn, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => GivenOn is null ? $"An agency was asked for information: {Kind.Words()}" : $"An agency gave information: {Kind.Words()}";
}

/// <summary>The words for kinds of processes.</summary>
public static class ProcessKinds
{
    /// <summary>A kind in words, within a sentence.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ProcessKind kind) => kind switch
    {
        ProcessKind.Criminal => "criminal investigation or trial",
        ProcessKind.Inquest => "inquest",
        ProcessKind.ChildDeathReview => "child death review",
        ProcessKind.JointAgencyResponse => "joint agency response",
        ProcessKind.SeriousIncident => "serious-incident investigation",
        ProcessKind.Disciplinary => "disciplinary or employment proceedings",
        ProcessKind.Regulator => "regulator or inspectorate",
        ProcessKind.DomesticHomicideReview => "domestic homicide review",
        ProcessKind.SafeguardingAdultReview => "safeguarding adult review",
        ProcessKind.FamilyCourt => "family court proceedings",
        ProcessKind.Other => "other process",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A kind at the start of a line.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Without a full stop.</returns>
    public static string Sentence(this ProcessKind kind)
    {
        var words = kind.Words();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
