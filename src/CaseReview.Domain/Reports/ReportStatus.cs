namespace CaseReview.Domain.Reports;

/// <summary>How far the report has come.</summary>
public enum ReportStatus
{
    /// <summary>Being written.</summary>
    Drafting,

    /// <summary>A fixed version is with the chair for a check.</summary>
    AccuracyCheck,

    /// <summary>The chair has approved the fixed version on the group's behalf.</summary>
    GroupAgreed,

    /// <summary>The fixed version is with the safeguarding partners.</summary>
    WithSignatories,

    /// <summary>All partners have signed the fixed version.</summary>
    SignedOff,

    /// <summary>The signed version has gone to the national Panel.</summary>
    Submitted,

    /// <summary>The signed version has gone, with the advice, to those who decide (H-RR-08).</summary>
    WithDeciders,
}
