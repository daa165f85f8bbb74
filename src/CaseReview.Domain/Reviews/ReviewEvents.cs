using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Reviews;

/// <summary>A review was opened with the decision that it is carried out.</summary>
public sealed record ReviewOpened(Guid SubjectId, Guid? CaseId, ReviewType? Type, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Type is { } type ? $"Review opened: {CriteriaWords.InSentence(type)}" : "Review opened: national review by the national Panel";
}

/// <summary>A further type was joined to a review.</summary>
public sealed record ReviewJoined(Guid SubjectId, Guid? CaseId, ReviewType Type, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The review is a joint one: {CriteriaWords.InSentence(Type)} joined";
}

/// <summary>A joint review goes on without one of its types.</summary>
public sealed record ReviewLeft(Guid SubjectId, Guid? CaseId, ReviewType Type, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The joint review goes on without the {CriteriaWords.InSentence(Type)}";
}

/// <summary>A review is not carried out after all. Its open tasks are set aside.</summary>
public sealed record ReviewStopped(Guid SubjectId, Guid? CaseId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "The review is not carried out after all";
}

/// <summary>A first task was set.</summary>
public sealed record ReviewTaskSet(Guid SubjectId, Guid? CaseId, string Title, DateOnly DueOn, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Task set, by {DueOn:d MMMM yyyy}: {Title}";
}

/// <summary>A task was ended.</summary>
public sealed record ReviewTaskEnded(Guid SubjectId, Guid? CaseId, string Title, ReviewTaskState State, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Task {(State is ReviewTaskState.Done ? "done" : "not needed")}: {Title}";
}

/// <summary>A task is to be done after all.</summary>
public sealed record ReviewTaskReopened(Guid SubjectId, Guid? CaseId, string Title, string? Note, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Task to be done after all: {Title}";
}

/// <summary>A task is due. Its owner reads of it in the next digest.</summary>
public sealed record ReviewTaskReminded(Guid SubjectId, Guid? CaseId, string Title, Role Owner, DateOnly DueOn, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Reminder of a task: {Title}";
}
