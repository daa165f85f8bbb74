using CaseReview.Application.Partnerships;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.SignOffs;

[Trait("Requirement", "X-10")]
public sealed class SignOffChainTests
{
    private static readonly DecideSigning Sign = new() { Decision = SigningDecision.Sign, HaveRead = true };

    [Fact]
    [Trait("Requirement", "D-SIG-04")]
    [Trait("Requirement", "X-11")]
    public async Task A_partnership_whose_independent_chair_approves_last_has_that_as_data_and_each_is_asked_in_turn()
    {
        var journey = await ReportJourney.Agreed();
        await Arrange(journey.World, new SignOffArrangements { RapidReview = [new(), new() { Name = "Final approval", Role = Role.IndependentChair }], Informed = [Role.IndependentChair, Role.GroupChair] });
        var manager = await journey.World.Visit();
        var page = $"/{journey.World.Slug}/cases/{journey.Reference}/sign-off";
        await manager.Get(page);
        Assert.Contains("Step 2: Final approval", manager.Text, StringComparison.Ordinal);

        await manager.Press("Send to partners for sign-off");
        Assert.Equal("chair", Assert.Single(await journey.Letters("Report sent for sign-off, for information")).To.Email.Split('@')[0]);
        var first = await journey.Request();
        Assert.Equal(3, (await journey.Letters("Request to sign the rapid review report")).Count);
        foreach (var signatory in first.Steps[0].Signatories)
        {
            await journey.OpenAndDecide(signatory, Sign);
        }

        var second = await journey.Request();
        Assert.Equal((SignOffStatus.Open, SignatoryStatus.Sent), (second.Status, second.Steps[1].Signatories[0].Status));
        Assert.Equal(4, (await journey.Letters("Request to sign the rapid review report")).Count);
        await manager.Get(page);
        Assert.Contains("3 of 4 have signed", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{term:", manager.Text, StringComparison.Ordinal);
        Assert.Equal(Vocabulary.Parse(await journey.World.Read(db => db.Profiles.Select(x => x.VocabularyJson).SingleAsync())).Of(Role.IndependentChair), second.Steps[1].Signatories[0].Body);
        await journey.OpenAndDecide(second.Steps[1].Signatories[0], Sign);
        Assert.Equal(SignOffStatus.Complete, (await journey.Request()).Status);
        Assert.Equal(ReportStatus.SignedOff, (await journey.Report()).Status);
    }

    [Fact]
    public async Task Where_nobody_holds_the_next_office_the_manager_is_told_and_sends_it_when_somebody_does()
    {
        TestClock.Begin();
        var journey = await ReportJourney.Agreed();
        await Arrange(journey.World, new SignOffArrangements { RapidReview = [new() { Rule = SignOffRule.Any }, new() { Role = Role.IndependentChair }] });
        var scrutineer = journey.World.Member(Role.IndependentChair);
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });
        await Leave(journey.World, scrutineer);

        await journey.OpenAndDecide((await journey.SignatoryOf("police")), Sign);

        Assert.Equal(2, (await journey.Letters("Signature not needed any more")).Count);
        Assert.Single(await journey.Letters("Next step of the sign-off waits"));
        var manager = await journey.World.Visit();
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/sign-off");
        Assert.Contains("The next step waits to be sent", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody can sign as", manager.Text, StringComparison.Ordinal);
        await Give(journey.World, "chair", Role.IndependentChair);
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/sign-off");
        await manager.Press("Send the next step");
        Assert.Equal(SignatoryStatus.Sent, (await journey.Request()).Steps[1].Signatories[0].Status);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "D-SIG-03")]
    public async Task An_officer_who_has_left_the_seat_signs_no_more_and_the_successor_can_be_asked()
    {
        TestClock.Begin();
        var journey = await ReportJourney.WithPartners();
        var health = await journey.SignatoryOf("icb");
        var officer = await journey.World.Read(db => db.Members.SingleAsync(x => x.Id == health.OfficerId));

        await Leave(journey.World, officer);

        var refused = await Assert.ThrowsAsync<RuleViolation>(() => journey.OpenAndDecide(health, Sign));
        Assert.StartsWith("You do not act as", refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(SignatoryStatus.Approved, (await journey.SignatoryOf("icb")).Status);
        var successor = await Give(journey.World, "deputy.health", Role.AccountableOfficer);
        var line = (await journey.World.Send(new GetSignOff(journey.Reference))).Board!.Signers.Single(x => x.Signatory.Id == health.Id);
        Assert.Contains(successor, line.Deputies.Select(x => x.Name));
    }

    private static Task Arrange(World world, SignOffArrangements chain) =>
        world.Read(async db =>
        {
            var before = Arrangements.Parse(await db.Profiles.Select(x => x.ArrangementsJson).SingleAsync());
            return await db.Profiles.ExecuteUpdateAsync(x => x.SetProperty(p => p.ArrangementsJson, (before with { SignOffs = chain }).ToJson()));
        });

    private static Task<string> Give(World world, string account, Role role) => world.Do(async services =>
    {
        var db = services.GetRequiredService<CaseReviewDbContext>();
        var member = await db.Members.Include(x => x.Roles).SingleAsync(x => x.Email == $"{account}@{world.Slug}.example");
        member.Give(role, UkClock.DateOf(TestClock.Wall), null, Actor.System, TestClock.Wall);
        return member.Name;
    });

    private static async Task Leave(World world, Member member)
    {
        await world.Send(new EndMembership { Number = member.Number, LastDay = UkClock.DateOf(TestClock.Wall) });
        TestClock.Advance(TimeSpan.FromDays(1));
    }
}
