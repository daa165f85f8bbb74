using CaseReview.Domain.Common;

namespace CaseReview.Domain.Disagreements;

/// <summary>A disagreement was raised and put to those whom the arrangements name (K-COI-02). The history does not say what about.</summary>
public sealed record DisagreementRaised(Guid SubjectId, Guid? CaseId, int Number, string PutTo, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Disagreement {Number} put to {PutTo}";
}

/// <summary>A disagreement ended (K-COI-02).</summary>
public sealed record DisagreementEnded(Guid SubjectId, Guid? CaseId, int Number, DisagreementOutcome Outcome, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Outcome is DisagreementOutcome.Settled ? $"Disagreement {Number} settled by those who disagreed" : $"Disagreement {Number} answered";
}
