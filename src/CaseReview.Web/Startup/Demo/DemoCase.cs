using CaseReview.Domain.Cases;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;

namespace CaseReview.Web.Startup.Demo;

/// <summary>How far a demo case goes, in the order of the work.</summary>
public enum DemoStage
{
    /// <summary>Logged, nothing else.</summary>
    Logged,

    /// <summary>The authority decided that the criteria are not met; the group considered it; closed.</summary>
    NotMet,

    /// <summary>The national Panel is notified and the copy has reached the business unit.</summary>
    CopyReceived,

    /// <summary>The rapid review is open with its meeting's date.</summary>
    Opened,

    /// <summary>The scoping meeting was held.</summary>
    Scoped,

    /// <summary>Agencies were asked: two have answered, one is late, and one return was sent back.</summary>
    AwaitingReturns,

    /// <summary>Every return is in and accepted; the meeting is on the next working day after the last whole one: today, in the week.</summary>
    ReadyForMeeting,

    /// <summary>The rapid review meeting was held without quorum, after the chair went on without one return, and the report is begun.</summary>
    ToBeRatified,

    /// <summary>The report is with the chair.</summary>
    WithChair,

    /// <summary>The chair has sent the report back.</summary>
    SentBack,

    /// <summary>The report is with the partners, and one has signed.</summary>
    WithPartners,

    /// <summary>All partners have signed.</summary>
    SignedOff,

    /// <summary>The signed report has gone to the national Panel, late and with the reason; the Panel has said when it meets.</summary>
    Submitted,

    /// <summary>The national Panel has replied, and agrees.</summary>
    Answered,
}

/// <summary>How fast a demo case goes: working days after the authority became aware.</summary>
/// <param name="Discussed">The authority and its partners discuss it.</param>
/// <param name="Decided">The authority decides.</param>
/// <param name="Sent">The notification goes, and its copy arrives.</param>
/// <param name="Opened">The rapid review is opened.</param>
/// <param name="Scoped">The scoping meeting is held and agencies are asked. All that follows is counted from it.</param>
public sealed record DemoPace(int Discussed, int Decided, int Sent, int Opened, int Scoped)
{
    /// <summary>Late for the scoping meeting, and then for the submission.</summary>
    public static DemoPace Usual { get; } = new(1, 2, 3, 4, 5);

    /// <summary>In time for everything.</summary>
    public static DemoPace Prompt { get; } = new(0, 0, 1, 1, 2);

    /// <summary>Day on which agencies are asked.</summary>
    public int Asked => Scoped;

    /// <summary>Day of the rapid review meeting.</summary>
    public int Met => Scoped + 7;
}

/// <summary>One case of the demonstration. Everything in it is made up.</summary>
/// <param name="Reaches">How far it goes.</param>
/// <param name="BeganDaysAgo">Working days between the authority's first knowledge and the last whole working day.</param>
/// <param name="Pace">How fast it goes.</param>
/// <param name="Story">What happened.</param>
public sealed record DemoCase(DemoStage Reaches, int BeganDaysAgo, DemoPace Pace, DemoStory Story)
{
    /// <summary>By which door it came in.</summary>
    public ReferralRoute Route { get; init; } = ReferralRoute.Authority;

    /// <summary>Whether the child was looked after.</summary>
    public Known LookedAfter { get; init; } = Known.No;

    /// <summary>What the rapid review meeting recommends.</summary>
    public RapidReviewRecommendation Recommendation { get; init; } = RapidReviewRecommendation.LocalReview;

    /// <summary>Place in the list, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Which of the partnerships, from 0: it varies what is alike.</summary>
    public int Turn { get; init; }

    /// <summary>Made-up first name of the child.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>Made-up name of the family.</summary>
    public string LastName { get; init; } = "";

    /// <summary>"Girl" or "Boy".</summary>
    public string Sex { get; init; } = "";
}
