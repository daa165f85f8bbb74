using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Notifications;

/// <summary>The text of this area's emails. A reference and nothing of the case .</summary>
internal static class NotificationEmails
{
    public static Letter DeathReported(Guid caseId, string reference, Recipient to) => new(
        caseId,
        NoticeKind,
        to,
        $"{reference}: Ofsted and the Secretary of State have been told",
        [
            $"Ofsted and the Secretary of State have been told of the incident logged as {reference}. This opens no rapid review of itself.",
            "Sign in to Case Review to read the case, if you may see it.",
        ]);

    public static Letter FoundNotMet(Guid caseId, string reference, Recipient to) => new(
        caseId,
        NoticeKind,
        to,
        $"{reference}: found later not to meet the criteria",
        [
            $"The incident logged as {reference}, which had been notified, was found not to meet the criteria. The national Panel has been told.",
            "Sign in to Case Review to read the reasons, if you may see the case.",
        ]);

    public static Letter Disputed(Guid caseId, string reference, DateOnly? due, Recipient to) => new(
        caseId,
        "Disagreement on a notification",
        to,
        $"{reference}: disagreement on whether to notify",
        [
            $"Those who discussed the incident logged as {reference} disagree on whether it is to be notified. Please help them to agree.",
            due is { } on
                ? $"The clock runs on: the national Panel is to be notified by {DateWords.Full(on)}. The decision stays the local authority’s."
                : "The clock runs on, and the decision stays the local authority’s.",
            "Sign in to Case Review to read the case, if you may see it.",
        ]);

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
