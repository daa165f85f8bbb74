using CaseReview.Domain.Common;

namespace CaseReview.Domain.Submissions;

/// <summary>How far a submission has come.</summary>
public enum SubmissionStatus
{
    /// <summary>The pack is being put together.</summary>
    Preparing,

    /// <summary>The pack is complete.</summary>
    Ready,

    /// <summary>It has gone to the national Panel.</summary>
    Sent,

    /// <summary>The national Panel has acknowledged it (D-NP-04).</summary>
    Acknowledged,

    /// <summary>The national Panel has replied (D-NP-05).</summary>
    ReplyReceived,

    /// <summary>The reply has been passed on (D-NP-06).</summary>
    OutcomeTold,
}

/// <summary>How a submission was sent.</summary>
public enum SubmissionRoute
{
    /// <summary>By secure email, the covering email being the covering letter.</summary>
    SecureEmail,

    /// <summary>Through the national Panel's online service.</summary>
    OnlineService,

    /// <summary>By another way, described.</summary>
    Other,
}

/// <summary>
/// The pack that goes to the national Panel: the signed report with its certificate and a covering letter that says whether
/// the criteria for a local review are met (D-NP-01, D-NP-02).
/// </summary>
public sealed partial class PanelSubmission : AggregateRoot
{
    /// <summary>Longest covering letter, in characters.</summary>
    public const int LetterMaxLength = 20_000;

    /// <summary>Most documents that go with a report.</summary>
    public const int MaxAnnexes = 20;

    /// <summary>Longest reason or description, in characters.</summary>
    public const int ReasonMaxLength = 4_000;

    private PanelSubmission() { }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The signed version.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>When the last partner signed it.</summary>
    public DateTimeOffset SignedOffAt { get; private init; }

    /// <summary>How far it has come.</summary>
    public SubmissionStatus Status { get; private set; }

    /// <summary>The covering letter; empty until written.</summary>
    public string CoveringLetter { get; private set; } = "";

    /// <summary>Documents of the case that go with the report, in the order chosen.</summary>
    public IReadOnlyList<Guid> Annexes { get; private set; } = [];

    /// <summary>When it was sent; null until then.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Name of who sent it.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>How it was sent; null until then.</summary>
    public SubmissionRoute? Route { get; private set; }

    /// <summary>Description of another way; null for the usual ones.</summary>
    public string? RouteDetails { get; private set; }

    /// <summary>Whether it was sent after the driving deadline; null until sent.</summary>
    public bool? SentLate { get; private set; }

    /// <summary>Why it was late; null when it was not.</summary>
    public string? LateReason { get; private set; }

    /// <summary>Begins a submission of a signed version.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="reportId">The report.</param>
    /// <param name="versionNumber">The signed version.</param>
    /// <param name="by">Who or what begins it.</param>
    /// <param name="now">The moment of the last signature.</param>
    /// <returns>The submission, in Preparing.</returns>
    public static PanelSubmission Prepare(PartnershipId partnership, Guid caseId, Guid reportId, int versionNumber, Actor by, DateTimeOffset now)
    {
        var submission = new PanelSubmission
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            ReportId = reportId,
            VersionNumber = versionNumber,
            SignedOffAt = now,
        };
        submission.Raise(new PanelSubmissionPrepared(submission.Id, caseId, versionNumber, by));
        return submission;
    }

    /// <summary>Writes the covering letter, which completes the pack (Preparing → Ready). It may be written again until sending.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="by">Who writes it.</param>
    /// <exception cref="RuleViolation">It has been sent, or the letter is empty or too long.</exception>
    public void WriteLetter(string letter, Actor by)
    {
        RuleViolation.Unless(Status < SubmissionStatus.Sent, "The report has already gone to the national Panel.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(letter), "Write the covering letter.");
        RuleViolation.Unless(letter.Length <= LetterMaxLength, $"The covering letter may have {LetterMaxLength:N0} characters at most.");

        CoveringLetter = letter;
        if (Status is SubmissionStatus.Preparing)
        {
            Status = SubmissionStatus.Ready;
            Raise(new PanelSubmissionReady(Id, CaseId, VersionNumber, by));
        }
    }

    /// <summary>Chooses the documents that go with the report. They may be chosen again until sending.</summary>
    /// <param name="documents">Documents of the case; none for a pack without annexes.</param>
    /// <param name="by">Who chooses them.</param>
    /// <exception cref="RuleViolation">It has been sent, or there are too many.</exception>
    public void ChooseAnnexes(IReadOnlyCollection<Guid> documents, Actor by)
    {
        RuleViolation.Unless(Status < SubmissionStatus.Sent, "The report has already gone to the national Panel.");
        RuleViolation.Unless(documents.Count <= MaxAnnexes, $"At most {MaxAnnexes} documents go with the report.");
        Annexes = [.. documents.Distinct()];
        Raise(new PanelAnnexesChosen(Id, CaseId, Annexes.Count, by));
    }

    /// <summary>Records that the pack was sent (Ready → Sent, D-NP-01, D-NP-03).</summary>
    /// <param name="sentAt">When it was sent.</param>
    /// <param name="route">How.</param>
    /// <param name="details">Description, where the way is another.</param>
    /// <param name="dueOn">Last day of the deadline that drives, UK local date; null when there is none.</param>
    /// <param name="lateReason">Why it was late; needed after <paramref name="dueOn"/>.</param>
    /// <param name="by">Who records it: the Business Unit Manager.</param>
    /// <param name="now">The moment of recording.</param>
    /// <exception cref="RuleViolation">Already sent, not ready, sent in the future or before the last signature, or late without a reason.</exception>
    public void Send(DateTimeOffset sentAt, SubmissionRoute route, string? details, DateOnly? dueOn, string? lateReason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status < SubmissionStatus.Sent, "The report has already gone to the national Panel.");
        RuleViolation.Unless(Status is SubmissionStatus.Ready, "Write the covering letter before recording that the report was sent.");
        RuleViolation.Unless(sentAt <= now, "The report cannot have been sent in the future.");
        RuleViolation.Unless(sentAt >= WholeMinute(SignedOffAt), "The report cannot have been sent before the last partner signed it.");
        RuleViolation.Unless(route is not SubmissionRoute.Other || !string.IsNullOrWhiteSpace(details), "Say how the report was sent.");
        var late = dueOn is { } due && UkClock.DateOf(sentAt) > due;
        RuleViolation.Unless(!late || !string.IsNullOrWhiteSpace(lateReason), "Give the reason why the report was sent late.");

        Status = SubmissionStatus.Sent;
        SentAt = sentAt;
        SentBy = by.Name;
        Route = route;
        RouteDetails = route is SubmissionRoute.Other ? details : null;
        SentLate = late;
        LateReason = late ? lateReason : null;
        Raise(new PanelSubmissionSent(Id, CaseId, VersionNumber, sentAt, LateReason, by));
    }

    // People type whole minutes: a report signed at 10:15:40 and sent at once was sent "at 10:15".
    private static DateTimeOffset WholeMinute(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerMinute));
}
