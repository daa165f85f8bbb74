using CaseReview.Domain.Common;

namespace CaseReview.Domain.Timetables;

/// <summary>A draft of the rules was begun.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record RuleSetDrafted(Guid SubjectId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft {Number} of the rules begun";
}

/// <summary>A draft of the rules was changed.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="What">What was changed.</param>
/// <param name="By">Who.</param>
public sealed record RuleSetChanged(Guid SubjectId, int Number, string What, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft {Number} of the rules changed: {What}";
}

/// <summary>A version of the rules was published.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="Label">Its label.</param>
/// <param name="InForceFrom">UK date.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record RuleSetPublished(Guid SubjectId, int Number, string Label, DateOnly InForceFrom, string Reason, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Version {Number} of the rules published, in force from {InForceFrom:d MMMM yyyy}. {Reason}";
}

/// <summary>A draft of the rules was discarded.</summary>
/// <param name="SubjectId">The version.</param>
/// <param name="Number">Its number.</param>
/// <param name="By">Who.</param>
public sealed record RuleSetDiscarded(Guid SubjectId, int Number, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => $"Draft {Number} of the rules discarded";
}

/// <summary>A member began a subscription to their deadlines.</summary>
/// <param name="SubjectId">The subscription.</param>
/// <param name="By">Who.</param>
public sealed record CalendarSubscriptionBegun(Guid SubjectId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Calendar subscription begun";
}

/// <summary>A subscription was revoked.</summary>
/// <param name="SubjectId">The subscription.</param>
/// <param name="By">Who.</param>
public sealed record CalendarSubscriptionRevoked(Guid SubjectId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => null;

    /// <inheritdoc />
    public string Summary => "Calendar subscription revoked";
}
