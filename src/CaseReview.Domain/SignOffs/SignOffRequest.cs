using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.SignOffs;

/// <summary>
/// A chain of steps on one frozen version of a report. Only people asked to sign are in it: those who are told, or asked
/// to comment, never are. A signature binds to the version's fingerprint; a version that no longer stands cannot be signed.
/// </summary>
public sealed partial class SignOffRequest : AggregateRoot
{
    /// <summary>Longest reasons, in characters.</summary>
    public const int ReasonsMaxLength = 4_000;

    private readonly List<SignOffStep> _steps = [];

    private SignOffRequest() { }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The version asked about.</summary>
    public int VersionNumber { get; private init; }

    /// <summary>Its fingerprint.</summary>
    public Fingerprint Fingerprint { get; private init; }

    /// <summary>Where the whole request stands.</summary>
    public SignOffStatus Status { get; private set; }

    /// <summary>When it was sent; null until then.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When the last signature completed it, or when it was returned or set aside.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<SignOffStep> Steps => [.. _steps.OrderBy(step => step.Order)];

    /// <summary>Everyone asked, step by step.</summary>
    public IReadOnlyList<Signatory> Signatories => [.. Steps.SelectMany(step => step.Signatories)];

    /// <summary>The first step whose rule is not met; null when the chain is complete.</summary>
    public SignOffStep? CurrentStep => Steps.FirstOrDefault(step => !step.IsComplete);

    /// <summary>Makes a request on a frozen version.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="reportId">The report.</param>
    /// <param name="version">The frozen version.</param>
    /// <param name="steps">The steps, in order.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The request, in Prepared.</returns>
    /// <exception cref="RuleViolation">There is no step, or a step cannot be met.</exception>
    public static SignOffRequest Prepare(
        PartnershipId partnership, Guid caseId, Guid reportId, ReportVersion version, IReadOnlyList<PlannedStep> steps, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(steps.Count > 0, "Nobody has been named to sign.");

        var request = new SignOffRequest
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            ReportId = reportId,
            VersionNumber = version.Number,
            Fingerprint = version.Fingerprint,
        };
        request._steps.AddRange(steps.Select((plan, index) => SignOffStep.Prepare(partnership, index + 1, plan, now)));
        request.Raise(new SignOffPrepared(request.Id, caseId, version.Number, by));
        return request;
    }

    /// <summary>Sends the current step to its signatories: each one's clock starts now.</summary>
    /// <param name="dueAt">When the reading ends for a receipt at <paramref name="now"/>: from the partnership's rules.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It has ended, or the current step has been sent.</exception>
    public void Send(DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is SignOffStatus.Prepared or SignOffStatus.Open, "This request for signatures has ended.");
        var waiting = CurrentStep!.Signatories.Where(signatory => signatory.Status is SignatoryStatus.Prepared).ToList();
        RuleViolation.Unless(waiting.Count > 0, "The partners have already been asked.");

        Status = SignOffStatus.Open;
        SentAt ??= now;
        waiting.ForEach(signatory => signatory.Send(now, dueAt));
        Raise(new SignOffSent(Id, CaseId, VersionNumber, CurrentStep.Order, waiting.Count, by));
    }

    /// <summary>Starts one signatory's clock again, because the first email did not arrive (C-03).</summary>
    /// <param name="signatoryId">Whose.</param>
    /// <param name="dueAt">When the reading now ends.</param>
    /// <param name="by">Who sends it again.</param>
    /// <param name="now">The new moment of receipt.</param>
    /// <exception cref="RuleViolation">No decision is awaited from them.</exception>
    public void SendAgain(Guid signatoryId, DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        RuleViolation.Unless(Status is SignOffStatus.Open && signatory.IsOpen, $"{signatory.Body} is not being asked now.");

        signatory.Send(now, dueAt);
        Raise(new SignOffSentAgain(Id, CaseId, signatoryId, signatory.Body, by));
    }

    /// <summary>Records that a person deliberately opened the report: signed in, or pressed Continue. A second time records nothing.</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="acting">Membership of who opened it.</param>
    /// <param name="by">Who opened it.</param>
    /// <param name="now">The moment.</param>
    public void View(Guid signatoryId, Guid acting, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        if (signatory.View(acting, now))
        {
            Raise(new SignOffViewed(Id, CaseId, signatoryId, signatory.Body, by));
        }
    }

    /// <summary>Signs for a body, exactly once (D-SIG-02).</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="acting">Membership of who signs.</param>
    /// <param name="read">Fingerprint of the version that the person had on the screen.</param>
    /// <param name="standing">Fingerprint of the report's latest version.</param>
    /// <param name="by">Who signs.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">Already signed, handed over, recused, not opened, or the text has changed.</exception>
    public void Approve(Guid signatoryId, Guid acting, Fingerprint read, Fingerprint standing, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        RuleViolation.Unless(
            read == Fingerprint && standing == Fingerprint && Status is not (SignOffStatus.Returned or SignOffStatus.Superseded),
            "The report has changed since it was sent to you. Nothing was signed.");
        signatory.Sign(acting, Fingerprint, by, now);
        Raise(new ReportSigned(Id, CaseId, VersionNumber, signatoryId, signatory.Body, signatory.ActingName, by));

        GoOn(_steps.Single(step => step.Signatories.Contains(signatory)), by, now);
    }

    // Enough have signed: nobody else is waited for, and the next step comes, or the end.
    private void GoOn(SignOffStep step, Actor by, DateTimeOffset now)
    {
        if (!step.IsComplete)
        {
            return;
        }

        foreach (var other in step.ReleaseOthers())
        {
            Raise(new SignatoryReleased(Id, CaseId, VersionNumber, other.Id, other.Body, by));
        }

        if (CurrentStep is null)
        {
            Status = SignOffStatus.Complete;
            EndedAt = now;
            Raise(new SignOffCompleted(Id, CaseId, ReportId, VersionNumber, by));
        }
        else
        {
            Raise(new SignOffStepCompleted(Id, CaseId, VersionNumber, step.Order, by));
        }
    }

    /// <summary>Whether a later step waits to be sent: the steps before it are complete, and nobody in it has been asked.</summary>
    public bool NextStepWaits => Status is SignOffStatus.Open && CurrentStep is { IsPrepared: true };

    /// <summary>Sends a later step to those who hold its offices now. Each one's clock starts now.</summary>
    /// <param name="asked">Who is asked, as of today.</param>
    /// <param name="dueAt">When the reading ends for a receipt at <paramref name="now"/>.</param>
    /// <param name="by">Who completed the step before, or sends it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">No step waits, or nobody is named.</exception>
    public void SendNext(IReadOnlyList<AskedToSign> asked, DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(NextStepWaits, "No further step waits to be sent.");
        CurrentStep!.NameAgain(asked, now);
        Send(dueAt, by, now);
    }

    /// <summary>Returns the version with reasons: every signature on it is set aside, and the report goes back to its author.</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="acting">Membership of who returns it.</param>
    /// <param name="reasons">What must change.</param>
    /// <param name="by">Who returns it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">As for <see cref="Approve"/>, or there are no reasons.</exception>
    public void Return(Guid signatoryId, Guid acting, string reasons, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        signatory.Decide(SignatoryStatus.ReturnedWithComments, acting, reasons, now);
        End(SignOffStatus.Returned, now);
        Raise(new SignOffReturned(Id, CaseId, ReportId, VersionNumber, signatoryId, signatory.Body, by));
    }

    /// <summary>Declines to sign, with reasons: escalated, and the other signatures stand.</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="acting">Membership of who declines.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="by">Who declines.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">As for <see cref="Approve"/>, or there are no reasons.</exception>
    public void Decline(Guid signatoryId, Guid acting, string reasons, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        signatory.Decide(SignatoryStatus.Declined, acting, reasons, now);
        Raise(new SignOffDeclined(Id, CaseId, VersionNumber, signatoryId, signatory.Body, by));
    }
}
