using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.AgencyReturns;

[Trait("Requirement", "D-RR-06")]
[Trait("Requirement", "D-RR-07")]
public sealed class RemindAgenciesOfReturnsTests
{
    [Fact]
    [Trait("Requirement", "D-ESC-01")]
    public async Task Reminders_go_before_and_after_the_date_each_once_and_escalate()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "police"))[0];

        await Sweep(world, 14, 8);
        Assert.Equal(0, (await lead.Request).ChaseCount);
        await Sweep(world, 15, 8);
        await Sweep(world, 15, 9);
        Assert.Equal(1, (await lead.Request).ChaseCount);
        await Sweep(world, 17, 8);
        await Sweep(world, 18, 8);
        Assert.Equal((3, EscalationStep.GroupMember), ((await lead.Request).ChaseCount, (await lead.Request).EscalatedTo));
        await Sweep(world, 21, 8);

        var request = await lead.Request;
        Assert.Equal((4, EscalationStep.GroupChair), (request.ChaseCount, request.EscalatedTo));
        var sent = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.CaseId == about.Id).ToListAsync());
        Assert.Equal(4, sent.Count(x => x.Kind.StartsWith("Reminder", StringComparison.Ordinal)));
        Assert.Equal(2, sent.Count(x => x.Kind == "Late return"));
        await world.SendAsSystem(new SendDigests());
        var chair = Assert.Single(await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == SendDigestsHandler.Kind).ToListAsync()));
        Assert.Equal((world.Member(Role.GroupChair).Email, $"{about.Reference}: Return of South Yorkshire Police is late"), (chair.To.Email, chair.Subject));
        var row = Assert.Single((await world.Send(new GetReturnsBoard(about.Reference, BoardFilter.Late))).Rows);
        Assert.Equal("2 working days late", row.Standing.Words);
    }

    [Fact]
    [Trait("Requirement", "H-RR-05")]
    [Trait("Requirement", "H-ESC-01")]
    [Trait("Requirement", "D-ESC-01")]
    public async Task A_late_return_climbs_the_ladder_that_the_partnership_has_set()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "police"))[0];

        await Sweep(world, 23, 8);

        var request = await lead.Request;
        Assert.Equal((EscalationStep.BoardMember, 3), (request.EscalatedTo, request.EscalatedRung));
        await world.SendAsSystem(new SendDigests());
        var told = Assert.Single(await world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == SendDigestsHandler.Kind).ToListAsync()));
        Assert.Equal($"partner.police@{world.Slug}.example", told.To.Email);
        var board = await world.Visit(Role.BusinessUnitManager);
        await board.Get($"/{world.Slug}/cases/{about.Reference}/returns");
        Assert.Contains("4 working days after the date: the agency’s accountable officer", board.Text, StringComparison.Ordinal);
        Assert.Contains("Email on its way", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-ESC-01")]
    public async Task A_rung_with_nobody_on_it_says_so_and_the_next_one_is_told_at_once()
    {
        var world = await World.Create();
        await SetLadder(world, new(1, EscalationStep.GroupMember), new(2, EscalationStep.SeniorOfficer), new(9, EscalationStep.GroupChair));
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];

        await Sweep(world, 18, 8);

        var request = await lead.Request;
        Assert.Equal((EscalationStep.GroupChair, 3), (request.EscalatedTo, request.EscalatedRung));
        await world.SendAsSystem(new SendDigests());
        Assert.Equal(world.Member(Role.GroupChair).Email, Assert.Single(await Letters(world, SendDigestsHandler.Kind)).To.Email);
        var board = await world.Visit();
        await board.Get($"/{world.Slug}/cases/{about.Reference}/returns");
        Assert.Contains("Nobody is held as the agency’s member of the Case Review Group, so nobody was told there", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-ESC-01")]
    public async Task The_senior_officer_hears_at_their_own_address_and_where_nobody_is_left_the_managers_are_asked_to_act()
    {
        var world = await World.Create();
        await SetLadder(world, new EscalationRung(1, EscalationStep.SeniorOfficer));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/agencies/police");
        await manager.Press("Save the agency", ("Form.SeniorOfficerName", "Ann Reed"));
        Assert.Equal(["Enter the senior officer’s email address"], manager.Errors);
        await manager.Press("Save the agency", ("Form.SeniorOfficerName", "Ann Reed"), ("Form.SeniorOfficerEmail", "ann.reed@police.example"));
        var about = await world.GivenCase();
        var leads = await ReturnLead.Ask(world, about, "police", "hospital");

        await Sweep(world, 18, 8);
        await Sweep(world, 18, 9);

        var late = await Letters(world, "Late return");
        var officer = Assert.Single(late, x => x.To.Email == "ann.reed@police.example");
        Assert.Contains("You are held as your agency’s senior officer", officer.Body, StringComparison.Ordinal);
        Assert.Single(late, x => x.To.Email == world.Member(Role.GroupMember).Email);
        Assert.Equal((EscalationStep.None, 1), ((await leads[1].Request).EscalatedTo, (await leads[1].Request).EscalatedRung));
        Assert.Equal(world.Member(Role.BusinessUnitManager).Email, Assert.Single(await Letters(world, "Nobody to tell of a late return")).To.Email);
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns");
        Assert.Contains("Please act: call the agency", manager.Text, StringComparison.Ordinal);

        await manager.Get($"/{world.Slug}/settings/agencies/hospital");
        await manager.Press("Save the agency", ("Form.SeniorOfficerName", "Ben Holt"), ("Form.SeniorOfficerEmail", "ben.holt@hospital.example"));
        await Sweep(world, 18, 10);
        await Sweep(world, 18, 11);
        Assert.Single(await Letters(world, "Late return"), x => x.To.Email == "ben.holt@hospital.example");
        await manager.Get($"/{world.Slug}/cases/{about.Reference}/returns");
        Assert.DoesNotContain("Please act: call the agency", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_is_copied_to_whoever_is_the_agencys_member_of_the_group_now()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await ReturnLead.Ask(world, about, "police");
        await world.Read(async db =>
        {
            var left = await db.Members.SingleAsync(x => x.Id == world.Member(Role.GroupMember).Id);
            left.End(new DateOnly(2026, 12, 11), Actor.System);
            return await db.SaveChangesAsync();
        });

        await Sweep(world, 18, 8);

        Assert.DoesNotContain(await Letters(world, "Late return"), x => x.To.Email == world.Member(Role.GroupMember).Email);
    }

    [Fact]
    [Trait("Requirement", "X-13")]
    public async Task Why_a_return_is_late_and_who_was_responsible_stand_on_the_board()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        await ReturnLead.Ask(world, about, "police");
        TestClock.Advance(TimeSpan.FromDays(10));
        var officer = await world.Visit(Role.BusinessUnitOfficer);

        await officer.Get($"/{world.Slug}/cases/{about.Reference}/returns/1/reason");
        await officer.Press("Save the reason", ("Form.Reason", "The archive was closed"), ("Form.Responsible", "The county archive"));

        Assert.Contains("Responsible: The county archive", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_gap_only_the_latest_reminder_goes_out()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];

        await Sweep(world, 18, 9);

        Assert.Equal(1, (await lead.Request).ChaseCount);
    }

    [Fact]
    public async Task One_that_has_returned_is_left_in_peace()
    {
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        await lead.Send(new SendNilReturn { Name = "Fiona Dale", Role = "clerk" });

        await Sweep(world, 18, 9);

        Assert.Equal(0, (await lead.Request).ChaseCount);
    }

    [Fact]
    public async Task A_chase_by_hand_posted_twice_goes_out_once()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        var chase = new ChaseReturns { Reference = about.Reference, Chases = [new ReturnChase { Number = 1, Chase = 1 }] };

        Assert.Equal(1, await world.Send(chase));
        Assert.Equal(0, await world.Send(chase));

        Assert.Equal(1, (await lead.Request).ChaseCount);
    }

    private static async Task SetLadder(World world, params EscalationRung[] rungs)
    {
        var arranged = (await world.Read(db => db.Profiles.SingleAsync())).Arrangements with { Returns = new ReturnArrangements { Ladder = rungs } };
        await world.Read(db => db.Profiles.ExecuteUpdateAsync(x => x.SetProperty(p => p.ArrangementsJson, arranged.ToJson())));
    }

    private static Task<List<OutboxMessage>> Letters(World world, string kind) => world.Read(db => db.Set<OutboxMessage>().Where(x => x.Kind == kind).ToListAsync());

    private static Task Sweep(World world, int day, int hour)
    {
        TestClock.Set(UkClock.InstantOf(new DateOnly(2026, 12, day), new TimeOnly(hour, 1)));
        return world.SendAsSystem(new RemindAgenciesOfReturns());
    }
}
