using CaseReview.Domain.Correspondence;

namespace CaseReview.Web.Pages.Links;

/// <summary>The clean addresses behind links: none holds a token.</summary>
public static class LinkPlaces
{
    /// <summary>Where the code is typed.</summary>
    public const string Code = "/links/code";

    /// <summary>Where a person lands who asked for a new link.</summary>
    public const string Asked = "/links/asked";

    /// <summary>The page that a purpose is served by.</summary>
    /// <param name="purpose">The purpose.</param>
    /// <returns>Its address.</returns>
    public static string Of(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Return or LinkPurpose.ReturnColleague => "/links/return",
        LinkPurpose.SignOff => "/links/sign-off",
        LinkPurpose.AccuracyCheck => "/links/accuracy",
        LinkPurpose.Invitation => "/links/invitation",
        LinkPurpose.Referral => "/links/referral",
        LinkPurpose.ReferralApproval => "/links/referral-approval",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
