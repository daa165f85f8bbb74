using System.Net;
using CaseReview.Application.People;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.SignOffs;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.SignOffs;

[Trait("Requirement", "X-16")]
public sealed class SignatoryShutOutTests
{
    [Fact]
    [Trait("Requirement", "D-SIG-03")]
    public async Task A_signatory_who_is_shut_out_after_being_asked_is_refused_and_the_only_deputy_is_asked_with_a_clock_of_their_own()
    {
        TestClock.Begin();
        var journey = await ReportJourney.WithPartners();
        var path = await journey.World.NewestLink($"partner.health@{journey.World.Slug}.example");
        TestClock.Advance(TimeSpan.FromHours(20));

        await ShutOut(journey, "partner.health");

        var health = await journey.SignatoryOf("icb");
        Assert.Equal((SignatoryStatus.Delegated, "Moira Quinn"), (health.Status, health.ActingName));
        Assert.Equal(TestClock.Wall.AddHours(48), health.DueAt!.Value, TimeSpan.FromMinutes(1));
        Assert.Equal("Own work with the person or family", health.Reasons);
        var visitor = new WebVisitor(journey.World.App);
        await visitor.Get(path);
        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
        Assert.Contains("This case is closed to you", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Moira Quinn has been asked instead", Assert.Single(await journey.Letters("Signatory shut out of the case")).Body, StringComparison.Ordinal);
        await journey.OpenAndDecide(health, new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true });
        Assert.Equal("Moira Quinn", (await journey.SignatoryOf("icb")).Signature!.Name);
    }

    [Fact]
    public async Task With_nobody_left_the_clock_is_closed_and_the_manager_is_told()
    {
        TestClock.Begin();
        var journey = await ReportJourney.WithPartners();

        await ShutOut(journey, "deputy.health");
        await ShutOut(journey, "partner.health");

        var health = await journey.SignatoryOf("icb");
        Assert.Equal((SignatoryStatus.Recused, null), (health.Status, health.DueAt));
        Assert.Contains("Nobody has been asked instead", Assert.Single(await journey.Letters("Signatory shut out of the case")).Body, StringComparison.Ordinal);
        TestClock.Advance(TimeSpan.FromHours(60));
        await journey.World.SendAsSystem(new RemindSignatories());
        Assert.Null((await journey.SignatoryOf("icb")).EscalatedAt);
        var manager = await journey.World.Visit();
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/sign-off");
        Assert.Equal(HttpStatusCode.OK, manager.Status);
        Assert.Contains("Conflict declared", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody else can sign: add a", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_deputy_who_signs_is_shut_out_the_officer_is_asked_after_all()
    {
        var journey = await ReportJourney.WithPartners();
        var health = await journey.SignatoryOf("icb");
        var number = (await journey.Request()).InOrder().ToList().FindIndex(x => x.Id == health.Id) + 1;
        await journey.World.Send(new AssignDeputy { Reference = journey.Reference, Number = number, DeputyId = (await journey.World.Account("deputy.health")).Id });

        await ShutOut(journey, "deputy.health");

        health = await journey.SignatoryOf("icb");
        Assert.Equal((SignatoryStatus.Sent, null), (health.Status, health.Deputy));
        await journey.OpenAndDecide(health, new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true });
        Assert.Equal(SignatoryStatus.Approved, (await journey.SignatoryOf("icb")).Status);
    }

    [Fact]
    [Trait("Requirement", "D-SIG-01")]
    public async Task Before_sending_the_deputy_stands_in_for_an_officer_who_is_shut_out_and_with_nobody_left_the_unit_is_told()
    {
        var journey = await ReportJourney.Agreed();
        var address = $"/{journey.World.Slug}/cases/{journey.Reference}/sign-off";
        await ShutOut(journey, "partner.health");
        var manager = await journey.World.Visit();
        await manager.Get(address);
        Assert.Contains("Moira Quinn", manager.Text, StringComparison.Ordinal);
        Assert.Contains("who is shut out of this case", manager.Text, StringComparison.Ordinal);

        await ShutOut(journey, "deputy.health");
        await manager.Get(address);
        Assert.Contains("Everybody who could sign for", manager.Text, StringComparison.Ordinal);
        await manager.Press("Send to partners for sign-off");
        Assert.Equal(HttpStatusCode.Conflict, manager.Status);

        await journey.World.Send(new LetIn { Reference = journey.Reference, Person = (await journey.World.Account("deputy.health")).Number, Reason = "Another team." });
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });
        var health = await journey.SignatoryOf("icb");
        Assert.Equal((SignatoryStatus.Delegated, "Moira Quinn"), (health.Status, health.ActingName));
        Assert.Equal(3, (await journey.Letters("Request to sign the rapid review report")).Count);
    }

    [Fact]
    [Trait("Requirement", "K-COI-01")]
    public async Task Whoever_declares_a_conflict_at_sign_off_is_shut_out_of_the_whole_case()
    {
        var journey = await ReportJourney.WithPartners();
        var officer = await journey.World.Account("partner.health");

        await journey.OpenAndDecide(await journey.SignatoryOf("icb"), new DecideSigning { Decision = SigningDecision.DeclareConflict, Conflict = "I know the family" });

        var wall = await journey.World.Read(db => db.Set<CaseWall>().SingleAsync());
        Assert.Equal((officer.MemberId, WallCause.Conflict), (wall.MemberId, wall.Cause));
        Assert.Equal("Moira Quinn", (await journey.SignatoryOf("icb")).ActingName);
        Assert.Empty(await journey.World.Read(db => db.Set<SecureLink>().Where(x => x.To.MemberId == officer.MemberId && x.RevokedAt == null).ToListAsync()));
    }

    private static async Task ShutOut(ReportJourney journey, string account) => await journey.World.Send(new RecordIndependence
    {
        Reference = journey.Reference,
        Person = (await journey.World.Account(account)).Number,
        Door = IndependenceDoor.PanelMember,
        TookPart = true,
        Manages = false,
        OtherInterest = false,
        Notes = "Saw the family at the clinic.",
    });
}
