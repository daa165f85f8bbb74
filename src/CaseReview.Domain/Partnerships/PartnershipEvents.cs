using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>An agency was added.</summary>
/// <param name="SubjectId">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who.</param>
public sealed record AgencyAdded(Guid SubjectId, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Agency added: {Name}";
}

/// <summary>What is known of an agency was changed.</summary>
/// <param name="SubjectId">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who.</param>
public sealed record AgencyChanged(Guid SubjectId, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Agency changed: {Name}";
}

/// <summary>An agency ended.</summary>
/// <param name="SubjectId">The agency.</param>
/// <param name="Name">Its name.</param>
/// <param name="LastDay">Last UK date.</param>
/// <param name="Successor">What took its place.</param>
/// <param name="By">Who.</param>
public sealed record AgencyEnded(Guid SubjectId, string Name, DateOnly LastDay, string? Successor, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Agency ended on {LastDay:d MMMM yyyy}: {Name}{(Successor is null ? "" : $", followed by {Successor}")}";
}

/// <summary>A person was added.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their first role.</param>
/// <param name="By">Who.</param>
public sealed record MemberAdded(Guid SubjectId, string Name, Role Role, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Person added: {Name}";
}

/// <summary>What is known of a person was changed.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="By">Who.</param>
public sealed record MemberChanged(Guid SubjectId, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Person changed: {Name}";
}

/// <summary>A person was given a role.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">The role.</param>
/// <param name="From">First UK date.</param>
/// <param name="By">Who.</param>
public sealed record MemberRoleGiven(Guid SubjectId, string Name, Role Role, DateOnly From, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Role given from {From:d MMMM yyyy}: {Name}, {Role}";
}

/// <summary>A role of a person was ended.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">The role.</param>
/// <param name="LastDay">Last UK date.</param>
/// <param name="By">Who.</param>
public sealed record MemberRoleEnded(Guid SubjectId, string Name, Role Role, DateOnly LastDay, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Role ended on {LastDay:d MMMM yyyy}: {Name}, {Role}";
}

/// <summary>A membership was ended.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="LastDay">Last UK date.</param>
/// <param name="By">Who.</param>
public sealed record MemberEnded(Guid SubjectId, string Name, DateOnly LastDay, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Membership ended on {LastDay:d MMMM yyyy}: {Name}";
}

/// <summary>A person was invited by email.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="By">Who.</param>
public sealed record MemberInvited(Guid SubjectId, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Invitation sent to {Name}";
}

/// <summary>A person went through their invitation.</summary>
/// <param name="SubjectId">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="By">Who.</param>
public sealed record MemberJoined(Guid SubjectId, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"{Name} accepted the invitation";
}

/// <summary>A deputy was nominated.</summary>
/// <param name="SubjectId">The nomination.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
/// <param name="Evidence">Where it is written.</param>
/// <param name="By">Who.</param>
public sealed record DeputyNominated(Guid SubjectId, DateOnly From, DateOnly? Until, string Evidence, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Deputy nominated from {From:d MMMM yyyy}";
}

/// <summary>A nomination of a deputy was ended.</summary>
/// <param name="SubjectId">The nomination.</param>
/// <param name="LastDay">Last UK date.</param>
/// <param name="By">Who.</param>
public sealed record DeputyNominationEnded(Guid SubjectId, DateOnly LastDay, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Nomination of a deputy ended on {LastDay:d MMMM yyyy}";
}

/// <summary>Words, prefix or colour of the partnership were changed.</summary>
/// <param name="SubjectId">The profile.</param>
/// <param name="Prefix">Start of new case references.</param>
/// <param name="By">Who.</param>
public sealed record PartnershipWordsChanged(Guid SubjectId, string Prefix, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Words and colour of the partnership changed";
}
