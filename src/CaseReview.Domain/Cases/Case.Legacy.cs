using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>Cases taken over from a register that the partnership kept before.</summary>
public sealed partial class Case
{
    /// <summary>The reference as the old register wrote it; null for a case that was logged here.</summary>
    public string? LegacyReference { get; private init; }

    /// <summary>The import that brought it; null for a case that was logged here.</summary>
    public Guid? RegisterImportId { get; private init; }

    /// <summary>
    /// Takes a case over from an old register. It is not before the group until something brings it there. No event is recorded, so it has no deadline and nobody is reminded of its past; what happens from now on
    /// starts its clocks.
    /// </summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="facts">What the register says.</param>
    /// <param name="import">The import that brings it.</param>
    /// <param name="rules">The rule set in force.</param>
    /// <param name="by">Who imports it.</param>
    /// <param name="now">When.</param>
    /// <returns>The case.</returns>
    public static Case TakeOver(PartnershipId partnership, LegacyFacts facts, Guid import, CaseRules rules, Actor by, DateTimeOffset now)
    {
        var taken = new Case
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Reference = facts.Reference,
            LegacyReference = facts.LegacyReference,
            RegisterImportId = import,
            LoggedOn = facts.LoggedOn ?? UkClock.DateOf(now),
            WhatHappened = facts.WhatHappened,
            Headline = facts.Headline,
            OccurredOn = facts.OccurredOn,
            Place = facts.Place,
            RuleSetVersion = rules.Set.Version,
            RuleSetJson = rules.Json,
        };
        taken._subjects.Add(Subject.Add(taken, 1, facts.Child, now));
        if (facts.ClosedOn is { } closed)
        {
            (taken.ClosedAt, taken.Outcome) = (UkClock.InstantOf(closed, TimeOnly.MinValue), facts.Outcome);
        }

        taken.Raise(new CaseTakenOver(taken.Id, facts.Reference, facts.LegacyReference, import, by));
        return taken;
    }
}

/// <summary>What an old register says of a case.</summary>
/// <param name="Reference">The reference in a form that addresses can carry.</param>
/// <param name="LegacyReference">The reference as the register wrote it.</param>
/// <param name="OccurredOn">UK date of the incident.</param>
/// <param name="Child">The child.</param>
/// <param name="Headline">One short line, without a name.</param>
/// <param name="WhatHappened">What happened.</param>
/// <param name="Place">Where.</param>
/// <param name="LoggedOn">UK date on which it came in.</param>
/// <param name="ClosedOn">UK date on which it was closed; null while it runs.</param>
/// <param name="Outcome">With what outcome.</param>
public sealed record LegacyFacts(
    string Reference,
    string LegacyReference,
    DateOnly OccurredOn,
    SubjectFacts Child,
    string Headline,
    string WhatHappened,
    string Place,
    DateOnly? LoggedOn,
    DateOnly? ClosedOn,
    string? Outcome);

/// <summary>A case was taken over from an old register.</summary>
/// <param name="SubjectId">The case.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="LegacyReference">Its reference in the old register.</param>
/// <param name="Import">The import that brought it.</param>
/// <param name="By">Who.</param>
public sealed record CaseTakenOver(Guid SubjectId, string Reference, string LegacyReference, Guid Import, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? CaseId => SubjectId;

    /// <inheritdoc />
    public string Summary => $"Case {Reference} taken over from the old register";
}
