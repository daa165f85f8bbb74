using CaseReview.Testing.Correspondence;

namespace CaseReview.Testing;

/// <summary>The way of a referral from an agency, in browsers without JavaScript.</summary>
public static class Referrals
{
    /// <summary>Goes through the newest link to an address, with its code.</summary>
    public static async Task<WebVisitor> Through(this World world, string address)
    {
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(address));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        return visitor;
    }

    /// <summary>Invites a referrer of an agency, and gives the address the link went to.</summary>
    public static async Task<string> InviteReferrer(this World world, string agency = "hospital")
    {
        var address = $"referrer@{world.Slug}.example";
        await world.Send(new Application.Referrals.InviteReferrer
        {
            Route = Domain.Referrals.ReferralRoute.Agency,
            Agency = agency,
            Name = "Robin Vale",
            Post = "Ward sister",
            Email = address,
        });
        return address;
    }

    /// <summary>Fills every part of the form.</summary>
    public static async Task FillReferral(this WebVisitor referrer, string what = "Bruises that the account given does not fit.", string child = "Kit Marlow", bool atRisk = false)
    {
        await referrer.Get("/links/referral/you");
        await referrer.Press("Save and go back", ("Form.Telephone", "01432 496 0001"));
        await referrer.Get("/links/referral/what-happened");
        await referrer.Press("Save and go back", ("Form.WhatHappened", what), ("Form.Place", "At home"), ("Form.Grounds", "It may meet the criteria."),
            ("Form.OccurredOn.Day", "7"), ("Form.OccurredOn.Month", "12"), ("Form.OccurredOn.Year", "2026"),
            ("Form.AgencyAwareOn.Day", "8"), ("Form.AgencyAwareOn.Month", "12"), ("Form.AgencyAwareOn.Year", "2026"));
        await referrer.Get("/links/referral/children");
        await referrer.Press("Save and go back", ("Form.Children[0].Name", child), ("Form.Children[0].Age", "4 months"), ("Form.Children[0].Harm", "SeriousHarm"), ("Form.Children[0].LookedAfter", "No"));
        await referrer.Get("/links/referral/safety");
        await referrer.Press("Save and go back", ("Form.InPlace", "The child is on the ward."), ("Form.AtRiskNow", atRisk ? "true" : "false"), ("Form.Risk", atRisk ? "A brother is at home." : ""));
    }
}
