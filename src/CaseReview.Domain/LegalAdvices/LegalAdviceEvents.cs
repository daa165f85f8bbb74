using CaseReview.Domain.Common;

namespace CaseReview.Domain.LegalAdvices;

/// <summary>Legal advice was asked for (D-RR-15). The history says that it was, and not what.</summary>
public sealed record LegalAdviceAsked(Guid SubjectId, Guid? CaseId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Legal advice {Number} asked for";
}

/// <summary>Legal advice was given (D-RR-15).</summary>
public sealed record LegalAdviceGiven(Guid SubjectId, Guid? CaseId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Legal advice {Number} recorded";
}
