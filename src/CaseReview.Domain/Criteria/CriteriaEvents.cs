using CaseReview.Domain.Common;

namespace CaseReview.Domain.Criteria;

/// <summary>The test of a case against the criteria of a framework began.</summary>
public sealed record CriteriaAssessmentBegun(Guid SubjectId, Guid? CaseId, ReviewFramework Framework, string Edition, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Criteria begun: {Edition}";
}

/// <summary>Answers to criteria were saved.</summary>
public sealed record CriteriaAnswered(Guid SubjectId, Guid? CaseId, ReviewFramework Framework, int Count, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Criteria ({CriteriaWords.InSentence(Framework)}): {Count} {(Count == 1 ? "answer" : "answers")} saved";
}

/// <summary>Every criterion that is open has its answer and reasons.</summary>
public sealed record CriteriaAssessmentCompleted(Guid SubjectId, Guid? CaseId, ReviewFramework Framework, IReadOnlyList<string> Met, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Criteria ({CriteriaWords.InSentence(Framework)}) answered. Met: {(Met.Count == 0 ? "none" : string.Join("; ", Met))}";
}

/// <summary>Finished criteria were opened again.</summary>
public sealed record CriteriaAssessmentReopened(Guid SubjectId, Guid? CaseId, ReviewFramework Framework, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Criteria ({CriteriaWords.InSentence(Framework)}) opened again: {Reason}";
}

/// <summary>The group advised on reviews (H-CRI-10, 11).</summary>
public sealed record ReviewAdvised(Guid SubjectId, Guid? CaseId, IReadOnlyList<ReviewType> Types, bool Joint, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Types.Count == 0
        ? "Advice recorded: no review"
        : $"Advice recorded: {(Joint ? "joint review, " : "")}{string.Join(" and ", Types.Select(CriteriaWords.InSentence))}";
}

/// <summary>It was decided whether a review is carried out (D-CRI-09). A review that is stamps review-decided.</summary>
public sealed record ReviewDecided(
    Guid SubjectId, Guid? CaseId, ReviewType Type, bool Commission, DateTimeOffset At, string Decider, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Decided {(Commission ? "to carry out" : "against")} a {CriteriaWords.InSentence(Type)}, by {Decider}";
}
