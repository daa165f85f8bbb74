using System.Collections.Frozen;

namespace CaseReview.Domain.Timetables;

/// <summary>
/// Keys of the events that deadlines are counted from. They are strings and not an enum, because a partnership's rules may
/// add their own; each has its own timestamp, entered or captured once.
/// </summary>
public static class EventKeys
{
#pragma warning disable CS1591 // each constant is its own words, given below
    public const string IncidentOccurred = "incident-occurred";
    public const string BecameAware = "became-aware";
    public const string ReferralReceived = "referral-received";
    public const string CriteriaDecided = "criteria-decided";
    public const string PanelNotified = "panel-notified";
    public const string RapidReviewCommissioned = "rapid-review-commissioned";
    public const string ScopingMeetingHeld = "scoping-meeting-held";
    public const string ReturnsRequested = "returns-requested";
    public const string ReturnsReceived = "returns-received";
    public const string RapidReviewMeetingHeld = "rapid-review-meeting-held";
    public const string DraftSharedWithGroup = "draft-shared-with-group";
    public const string DraftSharedWithPartners = "draft-shared-with-partners";
    public const string ReportApproved = "report-approved";
    public const string ReportSubmitted = "report-submitted";
    public const string PanelAcknowledged = "panel-acknowledged";
    public const string PanelMeetingHeld = "panel-meeting-held";
    public const string PanelResponded = "panel-responded";
    public const string ReviewDecided = "review-decided";
    public const string ReviewerAppointed = "reviewer-appointed";
    public const string ReviewCompleted = "review-completed";
    public const string PublicationPlanned = "publication-planned";
    public const string ReportPublished = "report-published";
    public const string InformationRequested = "information-requested";
    public const string MeetingPlanned = "meeting-planned";
    public const string MeetingHeld = "meeting-held";
    public const string BusinessUnitNotified = "business-unit-notified";
    public const string LookedAfterDeathNotified = "looked-after-death-notified";
    public const string CareLeaverDeathNotified = "care-leaver-death-notified";
    public const string AgencyAware = "agency-aware";
    public const string ReferralAccepted = "referral-accepted";
    public const string AdviceSent = "advice-sent";
    public const string ReferralDecided = "referral-decided";
    public const string ReferrerTold = "referrer-told";
    public const string DomesticHomicideReviewDecided = "domestic-homicide-review-decided";
    public const string QuarterEnded = "quarter-ended";
    public const string YearEnded = "year-ended";
    public const string Appointed = "appointed";
    public const string TermsReviewed = "terms-reviewed";
    public const string ActionDue = "action-due";
#pragma warning restore CS1591

    private static readonly FrozenDictionary<string, EventWords> Known = new Dictionary<string, EventWords>
    {
        [IncidentOccurred] = new("Incident occurred", "the incident occurred"),
        [BecameAware] = new("Authority became aware", "the authority became aware"),
        [ReferralReceived] = new("Referral received", "the referral was received"),
        [CriteriaDecided] = new("Criteria decided", "the criteria were decided"),
        [PanelNotified] = new("National Panel notified", "the national Panel was notified"),
        [RapidReviewCommissioned] = new("Rapid review commissioned", "the rapid review was commissioned"),
        [ScopingMeetingHeld] = new("Scoping meeting held", "the scoping meeting was held"),
        [ReturnsRequested] = new("Returns asked for", "returns were asked for"),
        [ReturnsReceived] = new("Last return received", "the last return was received"),
        [RapidReviewMeetingHeld] = new("Rapid review meeting held", "the rapid review meeting was held"),
        [DraftSharedWithGroup] = new("Draft shared with the group", "the draft was shared with the group"),
        [DraftSharedWithPartners] = new("Draft shared with the partners", "the draft was shared with the partners"),
        [ReportApproved] = new("Report signed by the partners", "the report was signed by the partners"),
        [ReportSubmitted] = new("Report sent to the national Panel", "the report was sent to the national Panel"),
        [PanelAcknowledged] = new("National Panel acknowledged the report", "the national Panel acknowledged the report"),
        [PanelMeetingHeld] = new("National Panel met", "the national Panel met"),
        [PanelResponded] = new("National Panel replied", "the national Panel replied"),
        [ReviewDecided] = new("Review decided", "the partners decided on a review"),
        [ReviewerAppointed] = new("Reviewer appointed", "the reviewer was appointed"),
        [ReviewCompleted] = new("Review completed", "the review was completed"),
        [PublicationPlanned] = new("Publication planned for", "the planned publication"),
        [ReportPublished] = new("Report published", "the report was published"),
        [InformationRequested] = new("Information asked for", "information was asked for"),
        [MeetingPlanned] = new("Meeting planned for", "the planned meeting"),
        [MeetingHeld] = new("Meeting held", "the meeting was held"),
        [BusinessUnitNotified] = new("Notification received by the business unit", "the business unit received the notification"),
        [LookedAfterDeathNotified] = new("Ofsted and the Secretary of State told", "Ofsted and the Secretary of State were told"),
        [CareLeaverDeathNotified] = new("Ofsted and the Secretary of State told of a care leaver’s death", "Ofsted and the Secretary of State were told of a care leaver’s death"),
        [AgencyAware] = new("Agency became aware", "the agency became aware"),
        [ReferralAccepted] = new("Referral accepted", "the referral was accepted"),
        [AdviceSent] = new("Advice sent to those who decide", "the advice was sent to those who decide"),
        [ReferralDecided] = new("Decision on the referral", "the decision on the referral was made"),
        [ReferrerTold] = new("Referrer told the outcome", "the referrer was told the outcome"),
        [DomesticHomicideReviewDecided] = new("Decision on a domestic homicide review", "the decision on a domestic homicide review was made"),
        [QuarterEnded] = new("Quarter ended", "the quarter ended"),
        [YearEnded] = new("Year ended", "the year ended"),
        [Appointed] = new("Appointed", "the appointment was made"),
        [TermsReviewed] = new("Terms of reference reviewed", "the terms of reference were reviewed"),
        [ActionDue] = new("Action due", "the action is due"),
    }.ToFrozenDictionary();

    /// <summary>Every key of the product itself, in no order.</summary>
    public static IReadOnlyCollection<string> All => Known.Keys;

    /// <summary>How an event is spoken of.</summary>
    /// <param name="key">An event key.</param>
    /// <returns>Its words; null for a key that the product does not know.</returns>
    public static EventWords? WordsFor(string key) => Known.GetValueOrDefault(key);
}

/// <summary>How an event is spoken of.</summary>
/// <param name="Label">As a heading or a field: "National Panel notified".</param>
/// <param name="Clause">After "when", "after" or "before": "the national Panel was notified".</param>
public sealed record EventWords(string Label, string Clause);
