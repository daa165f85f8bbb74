using CaseReview.Domain.AgencyReturns;

namespace CaseReview.Domain.Partnerships;

/// <summary>One rung of the ladder that a late return climbs.</summary>
/// <param name="AfterDays">Working days after the due date, from 1.</param>
/// <param name="To">Who hears of it.</param>
public sealed record EscalationRung(int AfterDays, EscalationStep To);

/// <summary>Whom a lead may add to a return.</summary>
public enum ColleagueAddresses
{
    /// <summary>Addresses with the same ending as the lead's own; the national default.</summary>
    LikeTheLeads,

    /// <summary>Any address.</summary>
    Any,
}

/// <summary>How a partnership works with returns. What is left out follows the national default.</summary>
public sealed record ReturnArrangements
{
    /// <summary>Who hears of a late return, and when, lowest rung first (D-ESC-01, H-RR-05, H-ESC-01). The agency's lead hears with every reminder.</summary>
    public IReadOnlyList<EscalationRung> Ladder { get; init; } = [new(1, EscalationStep.SeniorOfficer), new(2, EscalationStep.GroupChair)];

    /// <summary>Which addresses a lead may add as colleagues .</summary>
    public ColleagueAddresses Colleagues { get; init; }
}
