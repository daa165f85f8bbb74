using CaseReview.Domain.Common;

namespace CaseReview.Domain.Correspondence;

/// <summary>A message was taken by the mail service.</summary>
public sealed record MessageSent(Guid SubjectId, Guid? CaseId, string Kind, string Role, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Email sent to {Name}, {Role}: {Kind}";
}

/// <summary>A message was given up.</summary>
public sealed record MessageFailed(Guid SubjectId, Guid? CaseId, string Kind, string Role, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Email to {Name}, {Role}, could not be delivered: {Kind}";
}

/// <summary>Staff sent a message again.</summary>
public sealed record MessageRepeated(Guid SubjectId, Guid? CaseId, string Kind, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Email to {Name} sent again: {Kind}";
}

/// <summary>A link was issued.</summary>
public sealed record LinkIssued(Guid SubjectId, Guid? CaseId, LinkPurpose Purpose, string Name, DateTimeOffset ExpiresAt, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Link for {SecureLink.Words(Purpose)} issued to {Name}";
}

/// <summary>A link stopped working by somebody's act.</summary>
public sealed record LinkRevoked(Guid SubjectId, Guid? CaseId, LinkPurpose Purpose, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"Link for {SecureLink.Words(Purpose)} of {Name} withdrawn";
}

/// <summary>A person proved to hold the mailbox, or signed in, and went through a link.</summary>
public sealed record LinkUsed(Guid SubjectId, Guid? CaseId, LinkPurpose Purpose, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"{By.Name} used the link for {SecureLink.Words(Purpose)}";
}

/// <summary>Somebody else than the addressee tried a link.</summary>
public sealed record LinkRefused(Guid SubjectId, Guid? CaseId, LinkPurpose Purpose, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => $"The link for {SecureLink.Words(Purpose)} of {Name} was tried by somebody else and refused";
}
