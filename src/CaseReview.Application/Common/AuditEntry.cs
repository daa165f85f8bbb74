using CaseReview.Domain.Common;

namespace CaseReview.Application.Common;

/// <summary>One line of the audit trail: a domain event as it was, in the transaction of the change. Never updated or deleted.</summary>
public sealed class AuditEntry : IPartnershipOwned
{
    /// <summary>Identifier; sorts by time.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc />
    public PartnershipId PartnershipId { get; init; }

    /// <summary>The case in whose history it stands.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The aggregate it happened to.</summary>
    public Guid SubjectId { get; init; }

    /// <summary>The event's name: "RapidReviewOpened".</summary>
    public string EventName { get; init; } = "";

    /// <summary>One sentence for people.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The event as JSON.</summary>
    public string Details { get; init; } = "";

    /// <summary>When, as an instant.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>In what capacity the actor acted.</summary>
    public ActorKind ActorKind { get; init; }

    /// <summary>The actor's identifier.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>The actor's name at the time.</summary>
    public string ActorName { get; init; } = "";

    /// <summary>The actor's role at the time.</summary>
    public string ActorRole { get; init; } = "";

    /// <summary>How the actor was identified.</summary>
    public string IdentifiedBy { get; init; } = "";

    /// <summary>An entry for an event.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="partnership">The partnership.</param>
    /// <param name="details">The event as JSON.</param>
    /// <param name="at">When.</param>
    /// <returns>The entry.</returns>
    public static AuditEntry Of(IDomainEvent happened, PartnershipId partnership, string details, DateTimeOffset at) => new()
    {
        Id = Ids.New(at),
        PartnershipId = partnership,
        CaseId = happened.CaseId,
        SubjectId = happened.SubjectId,
        EventName = happened.GetType().Name,
        Summary = happened.Summary,
        Details = details,
        At = at,
        ActorKind = happened.By.Kind,
        ActorId = happened.By.Id,
        ActorName = happened.By.Name,
        ActorRole = happened.By.Role,
        IdentifiedBy = happened.By.IdentifiedBy,
    };
}

/// <summary>One reading of a case, or of another area's request for information: who looked at which page, when. Kept apart from the audit of changes.</summary>
public sealed class AccessEntry : IPartnershipOwned
{
    /// <summary>Identifier; sorts by time.</summary>
    public Guid Id { get; init; }

    /// <inheritdoc />
    public PartnershipId PartnershipId { get; init; }

    /// <summary>The case; null for a request for information.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The request for information; null for a case.</summary>
    public Guid? InformationRequestId { get; init; }

    /// <summary>What was opened: "Overview", "Document".</summary>
    public string What { get; init; } = "";

    /// <summary>When, as an instant.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>In what capacity.</summary>
    public ActorKind ActorKind { get; init; }

    /// <summary>Whose.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Name at the time.</summary>
    public string ActorName { get; init; } = "";

    /// <summary>An entry of what somebody opened of a request for information.</summary>
    /// <param name="requestId">The request.</param>
    /// <param name="what">What was opened.</param>
    /// <param name="user">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The entry.</returns>
    public static AccessEntry OfRequest(Guid requestId, string what, ICurrentUser user, DateTimeOffset at) => new()
    {
        Id = Ids.New(at),
        PartnershipId = user.PartnershipId,
        InformationRequestId = requestId,
        What = what,
        At = at,
        ActorKind = user.Actor.Kind,
        ActorId = user.Actor.Id,
        ActorName = user.Actor.Name,
    };

    /// <summary>An entry of what somebody opened.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="what">What was opened.</param>
    /// <param name="user">By whom.</param>
    /// <param name="at">When.</param>
    /// <returns>The entry.</returns>
    public static AccessEntry Of(Guid caseId, string what, ICurrentUser user, DateTimeOffset at) => new()
    {
        Id = Ids.New(at),
        PartnershipId = user.PartnershipId,
        CaseId = caseId,
        What = what,
        At = at,
        ActorKind = user.Actor.Kind,
        ActorId = user.Actor.Id,
        ActorName = user.Actor.Name,
    };
}
