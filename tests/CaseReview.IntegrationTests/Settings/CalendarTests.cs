using System.Net;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Settings;

public sealed class CalendarTests
{
    [Fact]
    [Trait("Requirement", "X-28")]
    public async Task A_closure_day_moves_local_deadlines_never_statutory_ones_and_stands_in_the_audit()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        var before = await Deadlines(world, logged.Id);
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/calendar");

        await manager.Press("Add the day", ("Form.Date.Day", "11"), ("Form.Date.Month", "12"), ("Form.Date.Year", "2026"), ("Form.Name", "Office move"));
        await world.SendAsSystem(new RecountDeadlines());

        var after = await Deadlines(world, logged.Id);
        Assert.Contains("Friday 11 December 2026", manager.Text, StringComparison.Ordinal);
        Assert.All(after.Where(d => d.Basis is Basis.Statutory or Basis.NationalExpectation), d => Assert.Equal(before.Single(b => b.Id == d.Id).LateFrom, d.LateFrom));
        Assert.Contains(after, d => d.Basis is Basis.Local or Basis.NationalDefault && before.Single(b => b.Id == d.Id).LateFrom < d.LateFrom);
        Assert.Single(await world.Read(db => db.AuditEntries.Where(e => e.EventName == nameof(OfficeClosureAdded)).ToListAsync()));

        await manager.Press("Remove Friday 11 December 2026");
        await world.SendAsSystem(new RecountDeadlines());

        Assert.Contains("No closure days", manager.Text, StringComparison.Ordinal);
        Assert.All(await Deadlines(world, logged.Id), d => Assert.Equal(before.Single(b => b.Id == d.Id).LateFrom, d.LateFrom));
        Assert.Single(await world.Read(db => db.AuditEntries.Where(e => e.EventName == nameof(OfficeClosureRemoved)).ToListAsync()));
    }

    [Fact]
    public async Task A_blank_form_a_day_twice_and_a_weekend_are_refused_in_words()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/calendar");

        await manager.Press("Add the day");

        Assert.Equal(["Enter the day on which the office is closed", "Enter why the office is closed"], manager.Errors);
        for (var turn = 0; turn < 2; turn++)
        {
            await manager.Press("Add the day", ("Form.Date.Day", "14"), ("Form.Date.Month", "12"), ("Form.Date.Year", "2026"), ("Form.Name", "Training"));
        }

        Assert.Equal(["Monday 14 December 2026 is a closure day already"], manager.Errors);
        await manager.Press("Add the day", ("Form.Date.Day", "25"), ("Form.Date.Month", "12"), ("Form.Date.Year", "2026"), ("Form.Name", "Christmas"));
        Assert.Equal(HttpStatusCode.Conflict, manager.Status);
        Assert.Contains("so it needs no closure", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closure_days_are_the_managers_to_keep()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);

        await officer.Get($"/{world.Slug}/settings/calendar");

        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }

    private static Task<List<Deadline>> Deadlines(World world, Guid caseId) =>
        world.Read(db => db.Set<Deadline>().AsNoTracking().Where(d => d.CaseId == caseId).ToListAsync());
}
