using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>A case was restricted.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record CaseRestricted(Guid SubjectId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Case restricted: {Reason}";
}

/// <summary>A restriction ended.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record CaseRestrictionLifted(Guid SubjectId, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Restriction lifted: {Reason}";
}

/// <summary>A member was shut out of the case .</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Member">The member.</param>
/// <param name="Cause">Why.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="By">Who.</param>
public sealed record MemberShutOut(Guid SubjectId, Guid Member, WallCause Cause, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => Cause switch
    {
        WallCause.LineManagement => "Somebody who manages a person involved was shut out of the case",
        WallCause.Involvement => "Somebody who worked with the family was shut out of the case",
        _ => "Somebody with a conflict of interest was shut out of the case",
    };
}

/// <summary>Somebody leads the case from now on.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Member">The member.</param>
/// <param name="Name">Their name.</param>
/// <param name="By">Who named them.</param>
public sealed record CaseLeadNamed(Guid SubjectId, Guid Member, string Name, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"{Name} leads the case";
}

/// <summary>A member who had been shut out may read the case again.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Member">The member.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record MemberLetIn(Guid SubjectId, Guid Member, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Somebody who had been shut out was let in again: {Reason}";
}

/// <summary>A member's independence from the case was declared .</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Member">The member.</param>
/// <param name="Door">For which part.</param>
/// <param name="Bar">What bars them; null when they are clear.</param>
/// <param name="By">Who recorded it.</param>
public sealed record IndependenceDeclared(Guid SubjectId, Guid Member, IndependenceDoor Door, WallCause? Bar, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => Bar is null ? "A declaration of independence: clear" : "A declaration of independence: not clear";
}
