namespace CaseReview.Domain.Timetables;

/// <summary>Keys of the milestones that every partnership shares. A partnership's rules may add their own.</summary>
public static class MilestoneKeys
{
#pragma warning disable CS1591 // each constant is its own words
    public const string NotifyPanel = "notify-panel";
    public const string NotifyOfstedAndSecretaryOfState = "notify-ofsted-and-secretary-of-state";
    public const string NotifyCareLeaverDeath = "notify-care-leaver-death";
    public const string NotifyPartnership = "notify-partnership";
    public const string ScopingMeeting = "scoping-meeting";
    public const string RequestReturns = "request-returns";
    public const string ReturnsDue = "returns-due";
    public const string RapidReviewMeeting = "rapid-review-meeting";
    public const string DraftToGroup = "draft-to-group";
    public const string DraftToPartners = "draft-to-partners";
    public const string PartnerSignOff = "partner-sign-off";
    public const string SubmitToPanel = "submit-to-panel";
    public const string PanelAcknowledgement = "panel-acknowledgement";
    public const string PanelResponse = "panel-response";
    public const string OutcomeToReferrer = "outcome-to-referrer";
    public const string AdultRapidReview = "adult-rapid-review";
    public const string CompleteReview = "complete-review";
    public const string ReportToPanelBeforePublication = "report-to-panel-before-publication";
    public const string ReplyToInformationRequest = "reply-to-information-request";
    public const string AgendaItemsIn = "agenda-items-in";
    public const string PapersIn = "papers-in";
    public const string PapersOut = "papers-out";
    public const string MinutesOut = "minutes-out";
#pragma warning restore CS1591
}
