using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <summary>
/// A child of the case, or another, is at risk now (S-REF-01). It shows on every page of the case, in the list and on the dashboard until somebody has
/// answered it: what was done, by whom and when.
/// </summary>
public sealed class CurrentRisk : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private CurrentRisk()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>What the risk is.</summary>
    public string What { get; private init; } = "";

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>Who raised it.</summary>
    public string RaisedBy { get; private init; } = "";

    /// <summary>What was done.</summary>
    public string? WhatWasDone { get; private set; }

    /// <summary>Who did it, with post and agency.</summary>
    public string? DoneBy { get; private set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>When the answer was recorded; null while the risk is open.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>Raises it.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="what">What the risk is.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="now">When.</param>
    /// <param name="reportedBy">Who reported it, when that is somebody else.</param>
    /// <returns>The open risk.</returns>
    /// <exception cref="RuleViolation">Nothing is said.</exception>
    public static CurrentRisk Flag(PartnershipId partnership, Guid caseId, string what, Actor by, DateTimeOffset now, string? reportedBy = null)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(what), "Say what the risk is.");
        var risk = new CurrentRisk { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, What = what.Trim(), RaisedAt = now, RaisedBy = reportedBy ?? by.Name };
        risk.Raise(new CurrentRiskRaised(risk.Id, caseId, by));
        return risk;
    }

    /// <summary>Answers it.</summary>
    /// <param name="whatWasDone">What was done.</param>
    /// <param name="doneBy">By whom.</param>
    /// <param name="doneAt">When.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">Now.</param>
    /// <exception cref="RuleViolation">It is answered already, nothing is said, or the time lies in the future.</exception>
    public void Answer(string whatWasDone, string doneBy, DateTimeOffset doneAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(AnsweredAt is null, $"This risk was answered already, by {AnsweredBy}.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(whatWasDone) && !string.IsNullOrWhiteSpace(doneBy), "Say what was done, and by whom.");
        RuleViolation.Unless(doneAt <= now, "What was done cannot lie in the future.");
        (WhatWasDone, DoneBy, DoneAt, AnsweredAt, AnsweredBy) = (whatWasDone.Trim(), doneBy.Trim(), doneAt, now, by.Name);
        Raise(new CurrentRiskAnswered(Id, CaseId, by));
    }
}

/// <summary>A child is at risk now. The manager and the chair are told at once.</summary>
public sealed record CurrentRiskRaised(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "At risk now: flag raised";
}

/// <summary>What was done about a current risk is recorded.</summary>
public sealed record CurrentRiskAnswered(Guid SubjectId, Guid? CaseId, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "Current risk answered: what was done is recorded";
}
