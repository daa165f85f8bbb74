using CaseReview.Application.Notifications;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>How the case came in, what the authority decided, and what follows.</summary>
public sealed class DetailsModel : NotificationPage
{
    /// <summary>What comes next, in one sentence.</summary>
    public string Next => (View.Notification?.Status, View.Referral.Status) switch
    {
        (_, ReferralStatus.Withdrawn) => "The referral was withdrawn.",
        (_, ReferralStatus.Closed) when View.Referral.Route is ReferralRoute.OldRegister => "The case was closed in the old register.",
        (NotificationStatus.RapidReviewOpened, _) when View.Referral.AfterNotification => "The national Panel has given its last word on the rapid review.",
        (_, ReferralStatus.Closed) => $"The {OwnWords.Within(Term.Group)} has considered the case, and it is closed.",
        (_, ReferralStatus.Decided) => $"The {OwnWords.Within(Term.Group)} has considered the case. Record when the referrer was told, to close it.",
        (NotificationStatus.IncidentKnown or NotificationStatus.UnderDiscussion or NotificationStatus.CriteriaReview, _) => "The authority decides whether the incident is notifiable.",
        (NotificationStatus.DecidedNotify, _) => "The criteria are met. The authority notifies the national Panel.",
        (NotificationStatus.DecidedNotMet, _) => "The criteria are not met. The full record goes on the child’s record.",
        (NotificationStatus.Sent, _) => $"The national Panel is notified. The {OwnWords.Within(Term.BusinessUnit)} waits for its copy.",
        (NotificationStatus.CopyReceived or NotificationStatus.NoticesSent, _) => "Everybody has been told. A rapid review follows.",
        (NotificationStatus.RapidReviewOpened, _) => "A rapid review was opened.",
        (NotificationStatus.DeathReportOnly, _) => $"The death of a care leaver is reported to Ofsted and the Secretary of State. The {OwnWords.Within(Term.Group)} considers the case.",
        (NotificationStatus.LaterFoundNotMet, _) => "The incident was found later not to meet the criteria.",
        _ => $"No case ends without the consideration of the {OwnWords.Within(Term.Group)}.",
    };

    /// <summary>Treats the referral as a serious incident.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken ct)
    {
        await Mediator.Send(new OpenNotification { Reference = Reference }, ct);
        Done("The notification is open. Record the authority’s decision.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
