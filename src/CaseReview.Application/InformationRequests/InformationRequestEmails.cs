using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.InformationRequests;

/// <summary>The text of this area's emails: a reference and a date, nothing of the case and not who asks (X-12).</summary>
internal static class InformationRequestEmails
{
    public static Letter Received(InformationRequested asked, Recipient to) => new(
        null,
        "Notice of another area’s request",
        to,
        $"INF-{asked.Number:0000}: another area asks for information",
        [
            $"Another area’s partnership has asked for information for a review of its own. It is logged as INF-{asked.Number:0000}, and the answer is due on {DateWords.Full(asked.DueOn)}.",
            "Nothing is asked of you now. Sign in to Case Review to read it.",
        ])
    { OncePer = $"information-requested:{asked.SubjectId}" };

    public static Letter Reminder(InformationRequestReminded said, Recipient to, DateOnly today) => new(
        null,
        "Reminder of another area’s request",
        to,
        $"INF-{said.Number:0000}: {(said.Late ? "the answer to another area is late" : "an answer to another area is due")}",
        [
            $"The answer to another area’s request for information, INF-{said.Number:0000}, {(said.Late ? "was" : "is")} due on {DateWords.Full(said.DueOn)}.",
            "Sign in to Case Review to record what was supplied.",
        ])
    { OncePer = $"information-reminder:{said.SubjectId}:{today:yyyy-MM-dd}" };

    public static Letter Late(InformationRequestEscalated said, Recipient to) => new(
        null,
        "Another area’s request is late",
        to,
        $"INF-{said.Number:0000}: the answer to another area is late",
        [$"The answer to another area’s request for information, INF-{said.Number:0000}, was due on {DateWords.Full(said.DueOn)} and has not been supplied.", "Sign in to Case Review to see how it stands."])
    { OncePer = $"information-late:{said.SubjectId}" };
}
