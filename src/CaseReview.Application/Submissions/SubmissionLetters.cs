using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Submissions;

/// <summary>The words of this area's emails: the reference, never what the national Panel says.</summary>
internal static class SubmissionLetters
{
    public static Letter Replied(Guid caseId, string reference, Recipient to) => new(
        caseId,
        "Reply of the national Panel",
        to,
        $"{reference}: the national Panel has replied",
        [$"The national Panel has replied to the rapid review report on {reference}. Sign in to Case Review to read what it says, if you may see the case."]);
}
