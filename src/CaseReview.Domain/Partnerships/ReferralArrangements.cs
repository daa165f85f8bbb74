using CaseReview.Domain.Referrals;

namespace CaseReview.Domain.Partnerships;

/// <summary>How a partnership looks at a referral first (H-REF-03, S-REF-02).</summary>
public enum TriageStep
{
    /// <summary>No step of its own: the business unit looks where it belongs.</summary>
    None,

    /// <summary>A meeting soon after the referral.</summary>
    ScopingMeeting,

    /// <summary>A list of questions that leads to accept or decline.</summary>
    DecisionFlowchart,

    /// <summary>A panel that screens cases for a statutory review.</summary>
    ScreeningPanel,
}

/// <summary>A question of the triage, answered with reasons.</summary>
/// <param name="Key">Short key, which answers are kept by.</param>
/// <param name="Text">The question, for yes or no.</param>
/// <param name="Hint">What helps to answer it.</param>
public sealed record TriageQuestion(string Key, string Text, string Hint = "");

/// <summary>Somebody other than the group who decides on one of its outcomes (H-REF-06).</summary>
/// <param name="Outcome">The group's advice.</param>
/// <param name="Decider">Who decides, in the partnership's words: "the safeguarding partners".</param>
public sealed record OutcomeDecider(ConsiderationOutcome Outcome, string Decider);

/// <summary>How a partnership works with referrals. What is left out follows the national default.</summary>
public sealed record ReferralArrangements
{
    /// <summary>Whether an agency's referral needs a senior officer's support beside its lead's approval (D-REF-02).</summary>
    public bool SeniorSupport { get; init; }

    /// <summary>The first look at a referral.</summary>
    public TriageStep Triage { get; init; }

    /// <summary>What the partnership calls that step: "Scoping Decision Flowchart".</summary>
    public string TriageName { get; init; } = "Triage";

    /// <summary>Its questions; none where nothing is asked.</summary>
    public IReadOnlyList<TriageQuestion> Questions { get; init; } = [];

    /// <summary>Whether a referral can be declined at triage (H-REF-03). Where it cannot, only the group's consideration ends it (D-PUR-06).</summary>
    public bool DeclineAtTriage { get; init; }

    /// <summary>What the group chooses among (D-REF-05 to 07, S-REF-01, S-REF-02).</summary>
    public IReadOnlyList<ConsiderationOutcome> Outcomes { get; init; } =
        [ConsiderationOutcome.NoFurtherAction, ConsiderationOutcome.SingleAgencyAction, ConsiderationOutcome.LearningReview, ConsiderationOutcome.ReferToOtherBoard];

    /// <summary>Outcomes that somebody else decides on after the group.</summary>
    public IReadOnlyList<OutcomeDecider> Deciders { get; init; } = [];

    /// <summary>Whether every outcome is reported to the group's next meeting and to the board before the case is closed (H-REF-07).</summary>
    public bool ReportBeforeClosing { get; init; }

    /// <summary>Who decides on an outcome.</summary>
    /// <param name="outcome">The group's advice.</param>
    /// <returns>The decider; null when the group itself decides.</returns>
    public string? DeciderOf(ConsiderationOutcome outcome) => Deciders.FirstOrDefault(x => x.Outcome == outcome)?.Decider;
}
