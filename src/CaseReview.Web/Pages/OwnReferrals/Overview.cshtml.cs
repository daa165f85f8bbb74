using CaseReview.Domain.Cases;
using CaseReview.Domain.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReferrals;

/// <summary>What the referral asks and how far it has come; after sending, where it stands.</summary>
public sealed class OverviewModel : OwnReferralPage
{
    /// <summary>The parts of the form.</summary>
    public IReadOnlyList<ReferralTask> Tasks =>
    [
        new("You", "Your name, role and telephone number", Home + "/you", It.Telephone.Length > 0 && It.Referrer.Role.Length > 0),
        new("What happened", "What, when and where, and why you refer it", Home + "/what-happened",
            It.Incident is { WhatHappened.Length: > 0, Place.Length: > 0, Grounds.Length: > 0, OccurredOn: not null, AgencyAwareOn: not null }),
        new(Own.ReviewsAdults ? "Who it is about" : "The children", It.Children.Count switch { 0 => "Whom it is about", 1 => $"1 {Own.About.One()} so far", var n => $"{n} {Own.About.Word()} so far" }, Home + "/children",
            It.Children.Count > 0 && It.Children.All(x => x.IsComplete)),
        new($"Keeping {Own.About.Safe()} safe now", $"What is in place, and whether {(Own.About.Safe() == "children" ? "a child" : "anybody")} is at risk now", Home + "/safety",
            It.Safety.InPlace.Length > 0 && (It.Safety.AtRiskNow is false || It.Safety.Risk.Length > 0)),
    ];

    /// <summary>The page's heading.</summary>
    public string Heading => It.State switch
    {
        ReferralFormState.Draft => "Refer a case",
        ReferralFormState.AwaitingEndorsement => "Your referral waits for approval",
        ReferralFormState.Received when Own.Outcome is not null => "A decision on your referral",
        ReferralFormState.Received => "Your referral has been received",
        ReferralFormState.NotSupported => "Your referral was not sent on",
        _ => "The referral is withdrawn",
    };

    /// <inheritdoc />
    public override IActionResult OnGet() => Page();
}

/// <summary>A part of the form in the list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hint">What it asks.</param>
/// <param name="Href">Where it is filled.</param>
/// <param name="Done">Whether it is complete.</param>
public sealed record ReferralTask(string Name, string Hint, string Href, bool Done);
