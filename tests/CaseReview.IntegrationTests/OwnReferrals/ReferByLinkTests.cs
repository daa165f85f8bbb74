using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.OwnReferrals;

public sealed class ReferByLinkTests
{
    [Fact]
    [Trait("Requirement", "D-REF-01")]
    [Trait("Requirement", "D-REF-02")]
    [Trait("Requirement", "D-REF-04")]
    [Trait("Requirement", "H-REF-01")]
    [Trait("Requirement", "X-11")]
    [Trait("Requirement", "X-12")]
    public async Task A_referrer_without_an_account_writes_the_lead_approves_with_support_and_it_is_one_case()
    {
        var world = await World.Create();
        var referrer = await world.Through(await world.InviteReferrer());
        await referrer.FillReferral(what: "Bruises <script>alert(1)</script> \U0001F476 \u05E9\u05DC\u05D5\u05DD");
        await referrer.Get("/links/referral/check");
        Assert.Contains("Bruises <script>alert(1)</script>", referrer.Text, StringComparison.Ordinal);
        await referrer.Press("Send for approval", ("Form.Lead", await LeadKey(world)));
        Assert.Contains("Your referral waits for approval", referrer.Text, StringComparison.Ordinal);
        Assert.Empty(await world.Read(db => db.Cases.ToListAsync()));

        var address = $"lead.health@{world.Slug}.example";
        var first = await world.Through(address);
        var second = await world.Through(address);
        Assert.Contains("Kit Marlow", first.Text, StringComparison.Ordinal);
        await first.Press("Approve and send");
        Assert.Equal(3, first.Errors.Count);
        await second.Press("Approve and send", Support);
        await first.Press("Approve and send", Support);

        Assert.Contains("The referral has been sent", first.Text, StringComparison.Ordinal);
        var reference = Assert.Single(await world.Read(db => db.Cases.ToListAsync())).Reference;
        var saved = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralRoute.Agency, "Mo Hart", ReferralStatus.Received), (saved.Route, saved.SeniorOfficerName, saved.Status));
        await world.SendDue();
        Assert.Contains(world.Emails(), x => x.To == $"referrer@{world.Slug}.example" && x.Subject == $"{reference}: your referral has been received");
        Assert.Contains(world.Emails(), x => x.To == world.Member(Role.BusinessUnitManager).Email && x.Subject == $"{reference}: a referral has come in");
        Assert.Contains(world.Emails(), x => x.To == world.Member(Role.GroupChair).Email && x.Subject == $"{reference}: referral received");
        Assert.Contains(world.Emails(), x => x.To == world.Member(Role.IndependentChair).Email && x.Subject == $"{reference}: referral received, for information");
        Assert.DoesNotContain(world.Emails(), x => $"{x.Subject} {x.Text}".Contains("Marlow", StringComparison.Ordinal) || x.Text.Contains("Bruises", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "H-REF-02")]
    public async Task A_lead_who_comes_after_the_withdrawal_reads_that_it_was_withdrawn()
    {
        var world = await World.Create();
        var referrer = await world.Through(await world.InviteReferrer());
        await referrer.FillReferral();
        await referrer.Get("/links/referral/check");
        await referrer.Press("Send for approval", ("Form.Lead", await LeadKey(world)));
        var lead = await world.Through($"lead.health@{world.Slug}.example");
        await referrer.Get("/links/referral/withdraw");
        await referrer.Press("Withdraw the referral", ("Form.Reason", "Another agency refers it"));

        await lead.Press("Approve and send", Support);
        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("it was withdrawn by Robin Vale", lead.Text, StringComparison.Ordinal);
        await lead.Get("/links/referral-approval");
        Assert.Contains("There is nothing left to approve", lead.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await world.Read(db => db.Cases.ToListAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-REF-02")]
    public async Task A_signed_in_lead_refers_for_the_own_agency_and_sees_no_other_agencys_form()
    {
        var world = await World.Create("herefordshire");
        var account = (await world.Read(db => db.Members.Where(x => x.Role == Role.SafeguardingLead && x.AgencyId != null).OrderBy(x => x.Id).ToListAsync()))[0];
        var other = (await world.Read(db => db.Members.Where(x => x.Role == Role.SafeguardingLead && x.AgencyId != null && x.AgencyId != account.AgencyId).ToListAsync()))[0];
        var lead = await world.Visit(account.Email);
        await lead.Get($"/{world.Slug}/referrals/begin");
        await lead.Press("Continue", ("Form.ByColleague", "false"));
        Assert.Equal("/links/referral", lead.Path);
        await lead.FillReferral();
        await lead.Get("/links/referral/check");
        await lead.Press("Send for approval", ("Form.Lead", $"{account.Number}"));

        var elsewhere = await world.Visit(other.Email);
        await elsewhere.Get($"/{world.Slug}");
        Assert.DoesNotContain("R-001", elsewhere.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Application.Common.NotFound>(() => world.Send(new Application.Referrals.OpenOwnReferral(1), other));

        await lead.Get($"/{world.Slug}");
        await lead.Press(lead.Page.QuerySelectorAll("button").Single(x => x.TextContent.StartsWith("Read and approve", StringComparison.Ordinal)).TextContent.Trim());
        await lead.Press("Approve and send");
        Assert.Contains("The referral has been sent", lead.Text, StringComparison.Ordinal);
        Assert.Equal(account.Name, (await world.Read(db => db.Set<Referral>().SingleAsync())).ApprovedBy);
    }

    [Fact]
    [Trait("Requirement", "D-REF-03")]
    public async Task Another_partnerships_own_contact_approves_and_its_reference_is_kept()
    {
        var world = await World.Create();
        var address = $"referrer@{world.Slug}.example";
        await world.Send(new Application.Referrals.InviteReferrer
        {
            Route = ReferralRoute.OtherPartnership,
            OtherPartnership = "Westshire Partnership",
            Name = "Robin Vale",
            Post = "Manager",
            Email = address,
        });
        var referrer = await world.Through(address);
        await referrer.FillReferral();
        await referrer.Get("/links/referral/you");
        await referrer.Press("Save and go back", ("Form.TheirReference", "WES-12"));
        await referrer.Get("/links/referral/check");
        await referrer.Press("Send for approval", ("Form.ContactName", "Ada North"), ("Form.ContactPost", "Chair"), ("Form.ContactEmail", $"ada@{world.Slug}.example"));

        var contact = await world.Through($"ada@{world.Slug}.example");
        await contact.Press("Approve and send");

        var saved = await world.Read(db => db.Set<Referral>().SingleAsync());
        Assert.Equal((ReferralRoute.OtherPartnership, "Ada North", "WES-12", "Westshire Partnership"), (saved.Route, saved.ApprovedBy, saved.TheirReference, saved.ReporterOrganisation));
    }

    [Fact]
    public async Task A_long_name_is_refused_in_words_and_the_business_unit_sees_only_where_a_draft_stands()
    {
        var world = await World.Create();
        var referrer = await world.Through(await world.InviteReferrer());
        await referrer.Get("/links/referral/children");
        await referrer.Press("Save and go back", ("Form.Children[0].Name", new string('n', 300)), ("Form.Children[0].Harm", "Death"));
        Assert.Equal(["The child’s name must be 200 characters or less"], referrer.Errors);
        await referrer.FillReferral();

        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/referrals");

        Assert.Contains("Draft", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", manager.Text, StringComparison.Ordinal);
        await manager.Press($"Send the link again for {world.Prefix}-R-001");
        Assert.Contains("A new link is on its way to Robin Vale", manager.Text, StringComparison.Ordinal);
    }

    private static (string, string?)[] Support =>
    [
        ("Form.OfficerName", "Mo Hart"), ("Form.OfficerRole", "Director"), ("Form.SupportedOn.Day", "9"), ("Form.SupportedOn.Month", "12"), ("Form.SupportedOn.Year", "2026"),
    ];

    private static async Task<string> LeadKey(World world) => $"{(await world.Account("lead.health")).Number}";
}
