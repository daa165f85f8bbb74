using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.SignOffs;

/// <summary>The words of this area's emails: the reference, never a child's name or what happened.</summary>
internal static class SignOffLetters
{
    /// <summary>Kind of the letter that asks for a signature.</summary>
    public const string AskKind = "Request to sign the rapid review report";

    // Late closes no door: a link works well past the reading's end, and stops when it is handed over.
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(60);

    public static Letter Ask(SignOffRequest request, Signatory signatory, string reference) => Linked(request, signatory, reference, AskKind,
        $"{reference}: please sign the rapid review report",
        $"Version {request.VersionNumber} of the rapid review report on {reference} is ready. You are asked to sign it, or to return it with reasons, for {signatory.Body}{AsDeputy(signatory)}.",
        $"Please decide by {DateWords.Until(signatory.DueAt!.Value)}.");

    public static Letter Remind(SignOffRequest request, Signatory signatory, string reference, bool anotherMayAct) => Linked(request, signatory, reference, "Reminder to sign",
        $"{reference}: reminder to sign the rapid review report",
        $"Version {request.VersionNumber} of the rapid review report on {reference} waits for your decision for {signatory.Body}.",
        $"Please decide by {DateWords.Until(signatory.DueAt!.Value)}. " + (anotherMayAct
            ? $"If you cannot, your {Vocabulary.Word(Term.NominatedDeputy)} may act: choose that on the page, or call the {Vocabulary.Word(Term.BusinessUnit)}."
            : $"If you cannot, call the {Vocabulary.Word(Term.BusinessUnit)}."));

    public static Letter Inform(SignOffRequest request, Recipient to, string reference, bool goesToPanel) => Plain(request, to, "Report sent for sign-off, for information",
        $"{reference}: rapid review report {(goesToPanel ? "with the partners" : "sent for sign-off")}",
        $"The rapid review report on {reference} has gone to {(goesToPanel ? "the safeguarding partners for sign-off" : "everybody who is asked to sign it")}. This is for your information: you are not asked to sign. Sign in to read the recommendation.");

    public static Letter NextWaits(SignOffRequest request, Recipient to, string reference) => Plain(request, to, "Next step of the sign-off waits",
        $"{reference}: the next step of the sign-off waits",
        $"A step of the sign-off of the rapid review report on {reference} is complete, and somebody who is to sign next cannot be asked. Sign in and open the sign-off page of the case: it says who is missing.");

    public static Letter Released(SignOffRequest request, Signatory signatory, string reference) => Plain(request, To(signatory), "Signature not needed any more",
        $"{reference}: your signature is not needed any more",
        $"Enough others have signed version {request.VersionNumber} of the rapid review report on {reference}. You need do nothing. Thank you.");

    public static Letter NowWithDeputy(SignOffRequest request, Signatory signatory, Recipient officer, string reference) => Plain(request, officer, "Deputy signs",
        $"{reference}: {signatory.ActingName} now signs the rapid review report",
        $"{signatory.ActingName} now acts for you for {signatory.Body} on the rapid review report on {reference}. Your link no longer works.");

    public static Letter Returned(SignOffRequest request, Signatory returned, Recipient to, string reference) => Plain(request, to, "Report returned",
        $"{reference}: rapid review report returned",
        $"{returned.Body} has returned version {request.VersionNumber} of the rapid review report on {reference} with reasons. Signatures given on this version no longer count. The report goes back to its author, and everybody is asked again about the next version.");

    public static Letter CalledBack(SignOffRequest request, Signatory signatory, string reference) => Plain(request, To(signatory), "Report called back",
        $"{reference}: rapid review report called back",
        $"Version {request.VersionNumber} of the rapid review report on {reference} has been called back to change its text. A signature that you have given on it no longer counts. You will be asked again about the next version.");

    public static Letter NeedsDeputy(SignOffRequest request, Signatory signatory, Recipient to, string reference) => Plain(request, to, "Conflict of interest declared",
        $"{reference}: a deputy must sign for {signatory.Body}",
        $"A conflict of interest has been declared for {signatory.Body} on the rapid review report on {reference}. A {Vocabulary.Word(Term.NominatedDeputy)} must sign. Sign in and open the sign-off page of the case.");

    public static Letter ShutOut(SignOffRequest request, Signatory signatory, Recipient to, string reference) => Plain(request, to, "Signatory shut out of the case",
        $"{reference}: somebody else must sign for {signatory.Body}",
        $"Whoever was to sign for {signatory.Body} the rapid review report on {reference} is shut out of the case. " + (signatory.Status is SignatoryStatus.Recused
            ? $"Nobody has been asked instead. Sign in, open the sign-off page of the case and choose who signs; if nobody is named there, add a {Vocabulary.Word(Term.NominatedDeputy)} or another {Vocabulary.Word(Term.AccountableOfficer)} first."
            : $"{signatory.ActingName} has been asked instead, and has the whole time for reading."));

    public static Letter Declined(SignOffRequest request, Signatory signatory, Recipient to, string reference) => Plain(request, to, "Signature declined",
        $"{reference}: {signatory.Body} declines to sign",
        $"{signatory.Body} has declined to sign version {request.VersionNumber} of the rapid review report on {reference} and has given reasons. Sign in to read them.");

    public static Letter Late(SignOffRequest request, Signatory signatory, Recipient to, string reference) => Plain(request, to, "Signature late",
        $"{reference}: signature of {signatory.Body} is late",
        $"{signatory.Body} was asked to decide on the rapid review report on {reference} by {DateWords.Until(signatory.DueAt!.Value)} and has not yet done so. Sign in to see who can act.");

    public static Letter AllSigned(SignOffRequest request, Recipient to, string reference, bool goesToPanel) => !goesToPanel
        ? Plain(request, to, "Report signed by all who were asked",
            $"{reference}: the rapid review report is signed",
            $"Version {request.VersionNumber} of the rapid review report on {reference} is signed by all who were asked. Record the advice, if that is not done yet; the decision under each law follows.")
        : Plain(request, to, "Report signed by all partners",
        $"{reference}: all partners have signed",
        $"All safeguarding partners have signed version {request.VersionNumber} of the rapid review report on {reference}. Write the covering letter, send the report to the national Panel and record it on the case.");

    public static Recipient To(Signatory signatory) =>
        new(signatory.ActingName, signatory.ActingEmail, signatory.ActingRole, new MemberId(signatory.ActingId), Agency: signatory.Body);

    private static Letter Linked(SignOffRequest request, Signatory signatory, string reference, string kind, string subject, params string[] paragraphs) =>
        new Letter(request.CaseId, kind, To(signatory), subject, [.. paragraphs, "Opening the link signs nothing. Only you decide, on the page, after reading the report."])
            .WithLink(LinkPurpose.SignOff, signatory.Id, reference, signatory.ReceivedAt!.Value + LinkLife, DateWords.LastDay(signatory.DueAt!.Value));

    private static Letter Plain(SignOffRequest request, Recipient to, string kind, string subject, string paragraph) =>
        new(request.CaseId, kind, to, subject, [paragraph]);

    private static string AsDeputy(Signatory signatory) => signatory.Deputy is null ? "" : $", in place of {signatory.OfficerName}";
}
