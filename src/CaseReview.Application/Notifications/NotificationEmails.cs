using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Notifications;

/// <summary>The text of this area's emails. A reference and nothing of the case .</summary>
internal static class NotificationEmails
{
    public const string NoticeKind = "Notice of a notification";

    public static Letter Notice(Guid caseId, string reference, Recipient to) => new(
        caseId,
        NoticeKind,
        to,
        $"{reference}: the national Panel has been notified",
        [
            $"The national Panel has been notified of the incident logged as {reference}. The notification’s copy has reached the {Vocabulary.Word(Term.BusinessUnit)}.",
            "A rapid review follows. Sign in to Case Review to read the case, if you may see it.",
        ]);
}
