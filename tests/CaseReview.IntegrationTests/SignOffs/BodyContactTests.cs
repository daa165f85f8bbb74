using CaseReview.Application.People;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.SignOffs;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Testing;
using CaseReview.Testing.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.SignOffs;

/// <summary>A body that decides without an officer of its own signs through the contact it has named.</summary>
[Trait("Requirement", "X-16")]
[Trait("Requirement", "H-RR-08")]
public sealed class BodyContactTests
{
    private const string Board = "Herefordshire Safeguarding Adults Board";

    [Fact]
    public async Task A_contact_who_is_shut_out_under_their_address_is_not_asked_and_is_asked_again_when_let_in()
    {
        TestClock.Begin();
        var journey = await GivenReport();
        var contact = await NameAsContact(journey.World, "lead.police");
        var send = new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 };
        await ShutOut(journey, contact);

        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(send));
        var manager = await journey.World.Visit();
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/sign-off");
        Assert.Contains($"The contact of {Board} is shut out of this case", manager.Text, StringComparison.Ordinal);

        await LetIn(journey, contact);
        await journey.World.Send(send);
        await ShutOut(journey, contact);
        var signatory = Assert.Single((await journey.Request()).Signatories);
        Assert.Equal((SignatoryStatus.Recused, null), (signatory.Status, signatory.DueAt));

        TestClock.Advance(TimeSpan.FromHours(3));
        await LetIn(journey, contact);
        signatory = Assert.Single((await journey.Request()).Signatories);
        Assert.Equal(SignatoryStatus.Sent, signatory.Status);
        Assert.Equal(TestClock.Wall, signatory.ReceivedAt!.Value, TimeSpan.FromMinutes(1));
        await journey.OpenAndDecide(signatory, new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true });
        Assert.Equal(SignatoryStatus.Approved, Assert.Single((await journey.Request()).Signatories).Status);
    }

    [Theory]
    [Trait("Requirement", "K-COI-01")]
    [InlineData(null)]
    [InlineData("lead.police")]
    public async Task A_contact_who_declares_a_conflict_is_recused_the_manager_is_told_and_only_a_member_is_shut_out(string? account)
    {
        TestClock.Begin();
        var journey = await GivenReport();
        var contact = await NameAsContact(journey.World, account);
        await journey.World.Send(new SendForSignOff { Reference = journey.Reference, VersionNumber = 1 });

        await journey.OpenAndDecide(
            Assert.Single((await journey.Request()).Signatories), new DecideSigning { Decision = SigningDecision.DeclareConflict, Conflict = "I know the family" });

        var signatory = Assert.Single((await journey.Request()).Signatories);
        Assert.Equal((SignatoryStatus.Recused, "I know the family"), (signatory.Status, signatory.Reasons));
        Assert.Single(await journey.Letters("Conflict of interest declared"));
        var walls = await journey.World.Read(db => db.Set<CaseWall>().Select(x => x.MemberId).ToListAsync());
        Assert.Equal(contact is null ? [] : [contact.MemberId], walls);
    }

    private static async Task<ReportJourney> GivenReport()
    {
        var world = await World.Create("herefordshire");
        var reference = await world.AcceptedAdult();
        await world.AskedFromReferral(reference, ReviewFramework.Adult);
        await world.HeldFromReferral(reference);
        return await world.ReportFromReferral(reference);
    }

    // Addresses are typed by hand: their letter case says nothing.
    private static async Task<Member?> NameAsContact(World world, string? account)
    {
        var member = account is null ? null : await world.Account(account);
        await world.Do(async services =>
        {
            var board = await services.GetRequiredService<CaseReviewDbContext>().Agencies.SingleAsync(x => x.Name == Board);
            board.Change(board.Facts with { ContactName = "Marian Holt", ContactEmail = member?.Email.ToUpperInvariant() ?? "chair@board.example" }, Actor.System);
            return Unit.Value;
        });
        return member;
    }

    private static Task ShutOut(ReportJourney journey, Member? member) => journey.World.Send(new RecordIndependence
    {
        Reference = journey.Reference,
        Person = member!.Number,
        Door = IndependenceDoor.PanelMember,
        TookPart = true,
        Manages = false,
        OtherInterest = false,
        Notes = "Saw the family at the clinic.",
    });

    private static Task LetIn(ReportJourney journey, Member? member) =>
        journey.World.Send(new LetIn { Reference = journey.Reference, Person = member!.Number, Reason = "Another person of that name." });
}
