using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>What is printed.</summary>
public enum PrintoutKind
{
    /// <summary>A version of the report; with its certificate once all have signed.</summary>
    Report,

    /// <summary>The covering letter of a submission.</summary>
    CoveringLetter,

    /// <summary>The record that the notification criteria are not met (D-NOT-10).</summary>
    NotMetRecord,

    /// <summary>The report as it is being written, marked DRAFT; of no version.</summary>
    WorkingText,
}

/// <summary>How far a printout is.</summary>
public enum PrintoutStatus
{
    /// <summary>Asked for, to be printed by the worker.</summary>
    Waiting,

    /// <summary>Printed.</summary>
    Printed,

    /// <summary>Given up: the browser failed time and again.</summary>
    Failed,
}

/// <summary>A PDF that was asked for, printed after the act that asked for it. The fingerprint is never taken over it.</summary>
public sealed class Printout : AggregateRoot
{
    /// <summary>After how many failures it is given up.</summary>
    public const int MostAttempts = 5;

    private Printout() { }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>What is printed.</summary>
    public PrintoutKind Kind { get; private init; }

    /// <summary>Of which version of the report; 0 for what is of no version.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>How far it is.</summary>
    public PrintoutStatus Status { get; private set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>When it was printed.</summary>
    public DateTimeOffset? PrintedAt { get; private set; }

    /// <summary>How often it failed.</summary>
    public int Failures { get; private set; }

    /// <summary>The PDF; null until printed.</summary>
    public byte[]? Pdf { get; private set; }

    /// <summary>Asks for one.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kind">What to print.</param>
    /// <param name="versionNumber">Of which version.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The printout, waiting.</returns>
    public static Printout Request(PartnershipId partnership, Guid caseId, PrintoutKind kind, int versionNumber, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        CaseId = caseId,
        Kind = kind,
        VersionNumber = versionNumber,
        RequestedAt = now,
    };

    /// <summary>It was printed.</summary>
    /// <param name="pdf">The PDF.</param>
    /// <param name="now">When.</param>
    public void Keep(byte[] pdf, DateTimeOffset now) => (Status, Pdf, PrintedAt) = (PrintoutStatus.Printed, pdf, now);

    /// <summary>Printing failed: tried again by the next run, until it is given up.</summary>
    public void Fail() => Status = ++Failures >= MostAttempts ? PrintoutStatus.Failed : PrintoutStatus.Waiting;
}
