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

    /// <summary>Agencies were asked: two have answered, one has nothing to say, one is late.</summary>
    AwaitingReturns,

    /// <summary>Every return is in and accepted; the meeting is on the next working day after the last whole one: today, in the week.</summary>
    ReadyForMeeting,

    /// <summary>The rapid review meeting was held and the report is begun.</summary>
    Drafting,

    /// <summary>The report is with the chair.</summary>
    WithChair,

    /// <summary>The report is with the partners, and one has signed.</summary>
    WithPartners,

    /// <summary>The signed report has gone to the national Panel.</summary>
    Submitted,
}

/// <summary>One case of the demonstration. Everything in it is made up.</summary>
/// <param name="Reaches">How far it goes.</param>
/// <param name="BeganDaysAgo">Working days between the authority's first knowledge and the last whole working day.</param>
/// <param name="AgeInWeeks">Age of the child at the incident.</param>
/// <param name="Harm">What happened to the child.</param>
/// <param name="Headline">A few words for lists.</param>
/// <param name="WhatHappened">The first account.</param>
/// <param name="Place">Where.</param>
public sealed record DemoCase(DemoStage Reaches, int BeganDaysAgo, int AgeInWeeks, Harm Harm, string Headline, string WhatHappened, string Place)
{
    /// <summary>By which door it came in.</summary>
    public ReferralRoute Route { get; init; } = ReferralRoute.Authority;

    /// <summary>Whether the child was looked after.</summary>
    public Known LookedAfter { get; init; } = Known.No;

    /// <summary>What the rapid review meeting recommends.</summary>
    public RapidReviewRecommendation Recommendation { get; init; } = RapidReviewRecommendation.LocalReview;

    /// <summary>Whether every partnership has it, or only the first.</summary>
    public bool Everywhere { get; init; }

    /// <summary>Place in the list, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Made-up name of the child.</summary>
    public string Child { get; init; } = "";

    /// <summary>"Girl" or "Boy".</summary>
    public string Sex { get; init; } = "";
}
