using CaseReview.Domain.Common;

namespace CaseReview.Domain.Documents;

/// <summary>A document was added.</summary>
public sealed record DocumentAdded(Guid SubjectId, Guid? CaseId, string FileName, string Sha256, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Document added: {FileName}";
}

/// <summary>The virus scanner found nothing in a document: it can be opened.</summary>
public sealed record DocumentFoundClean(Guid SubjectId, Guid? CaseId, string FileName, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Virus check found nothing: {FileName}";
}

/// <summary>A document that waited for its virus check was released without one.</summary>
public sealed record DocumentReleasedUnscanned(Guid SubjectId, Guid? CaseId, string FileName, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Released without a virus check: {FileName}";
}

/// <summary>The virus scanner found something in a document: its file is not kept.</summary>
public sealed record DocumentRefused(Guid SubjectId, Guid? CaseId, string FileName, string Found, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Document refused by the virus check: {FileName}";
}
