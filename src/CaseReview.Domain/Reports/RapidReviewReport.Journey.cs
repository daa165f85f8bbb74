using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Reports;

/// <content>Where the report goes: to the chair, to the partners, to the national Panel, and back.</content>
public sealed partial class RapidReviewReport
{
    private string WhereItIs => Status switch
    {
        ReportStatus.Drafting => "The report is being written.",
        ReportStatus.AccuracyCheck => $"Version {LatestVersion!.Number} is with the {Vocabulary.Word(Term.GroupChair)}.",
        ReportStatus.GroupAgreed => $"The {Vocabulary.Word(Term.GroupChair)} has approved version {LatestVersion!.Number}.",
        ReportStatus.WithSignatories => $"Version {LatestVersion!.Number} is with those who sign it.",
        ReportStatus.SignedOff => $"Version {LatestVersion!.Number} is signed by all who were asked.",
        ReportStatus.WithDeciders => $"Version {LatestVersion!.Number} has gone to those who decide.",
        ReportStatus.Submitted => $"Version {LatestVersion!.Number} has gone to the national Panel.",
        _ => throw new InvalidOperationException($"No words for {Status}."),
    };

    /// <summary>Sends the fixed version to the chair for a check (Drafting → AccuracyCheck).</summary>
    /// <param name="by">Who sends it.</param>
    /// <exception cref="RuleViolation">The report is not in Drafting, or the draft is not fixed.</exception>
    public void SendForCheck(Actor by)
    {
        RuleViolation.Unless(Status is ReportStatus.Drafting, $"{WhereItIs} It cannot be sent for a check now.");
        RuleViolation.Unless(DraftIsFixed, $"Fix a version before sending it to the {Vocabulary.Word(Term.GroupChair)}.");

        Status = ReportStatus.AccuracyCheck;
        Raise(new ReportSentForCheck(Id, CaseId, LatestVersion!.Number, by));
    }

    /// <summary>The chair agrees the version on the group's behalf (AccuracyCheck → GroupAgreed, D-RR-35).</summary>
    /// <param name="versionNumber">The version the chair had on the screen.</param>
    /// <param name="comments">How far the comments on it have come.</param>
    /// <param name="by">The chair or vice chair.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">That version is not with the chair, an accuracy round is open, or a comment is not answered.</exception>
    public void Approve(int versionNumber, CommentsStanding comments, Actor by, DateTimeOffset now)
    {
        RequireWithChair(versionNumber);
        RuleViolation.Unless(comments.InTheWay is null, comments.InTheWay ?? "");

        Status = ReportStatus.GroupAgreed;
        _checks.Add(ReportCheck.Record(PartnershipId, versionNumber, approved: true, "", by, now));
        Raise(new ReportApproved(Id, CaseId, versionNumber, by));
    }

    /// <summary>The chair sends the version back (AccuracyCheck → Drafting).</summary>
    /// <param name="versionNumber">The version the chair had on the screen.</param>
    /// <param name="comments">What must change.</param>
    /// <param name="by">The chair or vice chair.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">That version is not with the chair, or there are no comments.</exception>
    public void SendBack(int versionNumber, string comments, Actor by, DateTimeOffset now)
    {
        RequireWithChair(versionNumber);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(comments), "Say what must change before the report is sent back.");

        Status = ReportStatus.Drafting;
        _checks.Add(ReportCheck.Record(PartnershipId, versionNumber, approved: false, comments, by, now));
        Raise(new ReportSentBack(Id, CaseId, versionNumber, by));
    }

    /// <summary>The agreed version has gone to the partners (GroupAgreed → WithSignatories).</summary>
    /// <param name="by">Who sent it.</param>
    /// <exception cref="RuleViolation">The chair has not agreed the version.</exception>
    public void GoToSignatories(Actor by) =>
        Move(ReportStatus.GroupAgreed, ReportStatus.WithSignatories, "The chair must approve the report before it goes to the partners.", by);

    /// <summary>All partners have signed (WithSignatories → SignedOff).</summary>
    /// <param name="by">Who signed last.</param>
    /// <exception cref="RuleViolation">The report is not with the partners.</exception>
    public void CompleteSignOff(Actor by) =>
        Move(ReportStatus.WithSignatories, ReportStatus.SignedOff, $"{WhereItIs} It is not waiting for signatures.", by);

    /// <summary>The signed version has gone to the national Panel (SignedOff → Submitted).</summary>
    /// <param name="by">Who sent it.</param>
    /// <exception cref="RuleViolation">Not every partner has signed.</exception>
    public void Submit(Actor by) =>
        Move(ReportStatus.SignedOff, ReportStatus.Submitted, "Every partner must sign before the report goes to the national Panel.", by);

    /// <summary>The signed version has gone to those who decide, with the advice (SignedOff → WithDeciders, H-RR-08).</summary>
    /// <param name="by">Who did what was still missing.</param>
    /// <exception cref="RuleViolation">Not everybody has signed.</exception>
    public void HandToDeciders(Actor by) =>
        Move(ReportStatus.SignedOff, ReportStatus.WithDeciders, "Everybody who was asked must sign before the report goes to those who decide.", by);

    /// <summary>A partner returned the version (WithSignatories → Drafting, D-SIG-02).</summary>
    /// <param name="by">Who returned it.</param>
    /// <exception cref="RuleViolation">The report is not with the partners.</exception>
    public void ReturnToDrafting(Actor by) =>
        Move(ReportStatus.WithSignatories, ReportStatus.Drafting, $"{WhereItIs} It cannot be returned now.", by);

    /// <summary>Calls the report back to change its text. Signatures given so far are void.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who calls it back.</param>
    /// <exception cref="RuleViolation">It is in Drafting or with the national Panel, or there is no reason.</exception>
    public void CallBack(string reason, Actor by)
    {
        RuleViolation.Unless(Status is not (ReportStatus.Drafting or ReportStatus.Submitted or ReportStatus.WithDeciders), $"{WhereItIs} It cannot be called back.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Say why the report is called back.");

        Status = ReportStatus.Drafting;
        Raise(new ReportCalledBack(Id, CaseId, LatestVersion!.Number, reason, by));
    }

    private void RequireWithChair(int versionNumber) => RuleViolation.Unless(
        Status is ReportStatus.AccuracyCheck && LatestVersion!.Number == versionNumber,
        $"{WhereItIs} Version {versionNumber} is not waiting for a check.");

    private void Move(ReportStatus from, ReportStatus to, string otherwise, Actor by)
    {
        RuleViolation.Unless(Status == from, otherwise);

        Status = to;
        Raise(new ReportMoved(Id, CaseId, LatestVersion!.Number, to, by));
    }
}
