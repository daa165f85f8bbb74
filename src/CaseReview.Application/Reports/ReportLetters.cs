using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>The words of this area's emails: the reference, never a child's name or what happened.</summary>
internal static class ReportLetters
{
    public static Letter PleaseCheck(ReportSentForCheck sent, Recipient to, string reference) => new(sent.CaseId, "Request to check the report", to,
        $"{reference}: please check the rapid review report",
        [$"Version {sent.VersionNumber} of the rapid review report on {reference} is ready for your check on behalf of the {Vocabulary.Word(Term.Group)}. Sign in, open the report of the case, and approve it or send it back with comments."]);

    public static Letter SentBack(ReportSentBack sent, Recipient to, string reference) => new(sent.CaseId, "Report sent back by the chair", to,
        $"{reference}: the chair has comments on the report",
        [$"{sent.By.Name} has sent version {sent.VersionNumber} of the rapid review report on {reference} back with comments. Sign in to read them."]);

    public static Letter Approved(ReportApproved approved, Recipient to, string reference) => new(approved.CaseId, "Report approved by the chair", to,
        $"{reference}: the chair has approved the report",
        [$"{approved.By.Name} has approved version {approved.VersionNumber} of the rapid review report on {reference} for the {Vocabulary.Word(Term.Group)}. It can go to the partners for sign-off."]);

    public static Task<string> ReferenceOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(ct);
}
