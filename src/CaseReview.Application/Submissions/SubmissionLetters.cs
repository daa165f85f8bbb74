using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Timetables;

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

    public static Letter DecidedAgain(Guid caseId, string reference, Recipient to) => new(
        caseId,
        "Decision after the reply of the national Panel",
        to,
        $"{reference}: the partners have decided again",
        [$"After the reply of the national Panel, the safeguarding partners have looked at their decision on {reference} again. Sign in to Case Review to read it, if you may see the case."]);

    public static Letter SentLate(Guid caseId, string reference, DateOnly on, Recipient to) => new(
        caseId,
        "Report sent after its deadline",
        to,
        $"{reference}: the report went to the national Panel after its deadline",
        [
            $"The rapid review report on {reference} was sent to the national Panel on {DateWords.Full(on)}, after its deadline.",
            "The reason is recorded with the submission. Sign in to Case Review to read it, if you may see the case.",
        ]);
}
