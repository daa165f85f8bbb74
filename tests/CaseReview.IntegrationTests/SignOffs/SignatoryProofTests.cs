using System.Net;
using CaseReview.Application.Common;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.SignOffs;

[Trait("Requirement", "X-10")]
public sealed class SignatoryProofTests
{
    [Fact]
    public async Task A_partner_who_is_signed_in_finds_the_report_on_the_dashboard_and_signs_without_a_code()
    {
        var journey = await ReportJourney.WithPartners();
        var world = journey.World;
        var officer = await world.Visit($"partner.police@{world.Slug}.example");

        await officer.Get($"/{world.Slug}");
        Assert.Contains("Waiting for your signature", officer.Text, StringComparison.Ordinal);
        await officer.Press($"Read and decide on {journey.Reference}");
        await officer.Press("Confirm my decision", ("Form.Decision", "Sign"), ("Form.HaveRead", "true"));

        Assert.Equal("/links/sign-off/receipt", officer.Path);
        Assert.Equal("signed in", (await journey.SignatoryOf("police")).Signature!.IdentifiedBy);
        await officer.Get($"/{world.Slug}");
        Assert.DoesNotContain("Waiting for your signature", officer.Text, StringComparison.Ordinal);
        var me = await world.Account("partner.police");
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new OpenOwnSigning(journey.Reference), me));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}");
        Assert.DoesNotContain("Waiting for your signature", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_signatories_must_sign_in_the_link_sends_no_code_and_opens_for_the_signed_in_addressee_alone()
    {
        var journey = await ReportJourney.WithPartners();
        var world = journey.World;
        var address = $"partner.police@{world.Slug}.example";
        var link = await world.NewestLink(address);
        var stranger = new WebVisitor(world.App);
        await stranger.Get(link);
        await Arrange(world, SignatoryProof.SignedIn);

        await stranger.Press("Continue");
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        Assert.Contains("asks those who sign to sign in first", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(stranger.Page.QuerySelectorAll("button"), x => x.TextContent.Trim() == "Continue");
        Assert.Equal(0, await world.Read(db => db.Set<SecureLink>().SumAsync(x => x.CodesInHour)));
        await stranger.Get("/links/sign-off");
        Assert.DoesNotContain("Confirm my decision", stranger.Text, StringComparison.Ordinal);

        var officer = await world.Visit(address);
        await officer.Get(link);
        await officer.Press("Continue");
        await officer.Press("Confirm my decision", ("Form.Decision", "Sign"), ("Form.HaveRead", "true"));
        Assert.Equal("signed in and emailed link", (await journey.SignatoryOf("police")).Signature!.IdentifiedBy);
    }

    [Fact]
    public async Task Where_the_link_is_enough_continuing_opens_the_report_and_looking_still_changes_nothing()
    {
        var journey = await ReportJourney.WithPartners();
        var world = journey.World;
        await Arrange(world, SignatoryProof.Link);
        var visitor = new WebVisitor(world.App);

        await visitor.Get(await world.NewestLink($"partner.police@{world.Slug}.example"));
        Assert.DoesNotContain("6-digit code", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(SignatoryStatus.Sent, (await journey.SignatoryOf("police")).Status);
        await visitor.Press("Continue");
        await visitor.Press("Confirm my decision", ("Form.Decision", "Sign"), ("Form.HaveRead", "true"));

        Assert.Equal("emailed link", (await journey.SignatoryOf("police")).Signature!.IdentifiedBy);
    }

    private static Task<int> Arrange(World world, SignatoryProof proof) => world.Read(async db =>
    {
        var before = Arrangements.Parse(await db.Profiles.Select(x => x.ArrangementsJson).SingleAsync());
        return await db.Profiles.ExecuteUpdateAsync(x => x.SetProperty(p => p.ArrangementsJson, (before with { SignOffs = before.SignOffs with { Proof = proof } }).ToJson()));
    });
}
