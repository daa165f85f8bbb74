using System.Net;
using System.Text;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Email;
using CaseReview.Infrastructure.Partnerships;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Infrastructure.Time;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Platform;

/// <summary>Bank holidays are the same for every partnership, so each test here has an application of its own.</summary>
public sealed class CalendarTests
{
    // The rule knows no bank holiday on Tuesday 15 December 2026; the case of a World became aware on 9 December.
    private static readonly BankHoliday Proclaimed = new(new DateOnly(2026, 12, 15), "Proclaimed day");

    [Fact]
    [Trait("Requirement", "X-28")]
    [Trait("Requirement", "X-05")]
    public async Task A_proclaimed_holiday_moves_running_deadlines_keeps_their_first_date_and_the_manager_hears_of_it_once()
    {
        var app = await TestApp.StartAsync();
        var world = await World.Create(app: app);
        var logged = await world.GivenCase();
        var before = await Due(world, logged.Id);
        var administrator = await Administrator(app);

        await administrator.Get("/platform/calendar");
        await Upload(administrator, HolidayFiles.Of(2026, 2029, Proclaimed));
        await world.SendAsSystem(new RecountDeadlines());
        await world.SendAsSystem(new RecountDeadlines());

        var after = await Due(world, logged.Id);
        var messages = await world.Read(db => db.Set<OutboxMessage>().Where(m => m.Kind == "Deadlines moved by the calendar").ToListAsync());
        Assert.Contains("Tuesday 15 December 2026 is now a bank holiday (Proclaimed day)", administrator.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 12, 16), before.ShownOn);
        Assert.Equal(new DateOnly(2026, 12, 17), after.ShownOn);
        Assert.Equal(new DateOnly(2026, 12, 16), after.FirstDueOn);
        Assert.Contains("Proclaimed day", after.MoveReason, StringComparison.Ordinal);
        var told = Assert.Single(messages);
        Assert.Equal(world.Member(Role.BusinessUnitManager).Email, told.To.Email);
        Assert.Contains($"{logged.Reference}: Notify the national Panel, from Wednesday 16 December 2026 to Thursday 17 December 2026", told.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", told.Body, StringComparison.Ordinal);
        Assert.Single(await world.Read(db => db.AuditEntries.Where(e => e.EventName == nameof(CaseDeadlinesRecounted)).ToListAsync()));
    }

    [Fact]
    [Trait("Requirement", "X-28")]
    public async Task A_wrong_list_changes_nothing_and_says_where_the_mistake_is()
    {
        var app = await TestApp.StartAsync();
        var administrator = await Administrator(app);
        await administrator.Get("/platform/calendar");

        var twice = HolidayFiles.Of(2027, 2027, new BankHoliday(new DateOnly(2027, 12, 27), "Again"));
        await Upload(administrator, twice);

        Assert.Equal(HttpStatusCode.BadRequest, administrator.Status);
        Assert.Contains(administrator.Errors, e => e.Contains("Nothing was taken over. england-and-wales.events[", StringComparison.Ordinal) && e.Contains("2027-12-27 stands in the list twice", StringComparison.Ordinal));
        Assert.Equal(0, await Look(app, db => db.Set<PublishedHoliday>().CountAsync()));
        Assert.Equal(0, await Look(app, db => db.Set<HolidayImport>().CountAsync()));
    }

    [Fact]
    public async Task Nobody_but_a_platform_administrator_finds_the_page()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        var stranger = new WebVisitor(world.App);

        await manager.Get("/platform/calendar");
        await stranger.Get("/platform/jobs");

        Assert.Equal(HttpStatusCode.NotFound, manager.Status);
        Assert.Contains("/account/sign-in", stranger.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_hears_once_that_the_known_calendar_ends_within_a_year()
    {
        TestClock.Begin();
        var app = await TestApp.StartAsync();
        var administrator = await Administrator(app);
        TestClock.Set(new DateTimeOffset(2028, 2, 1, 9, 0, 0, TimeSpan.Zero));
        var watch = app.App.Services.GetRequiredService<CalendarWatch>();

        await watch.Run(CancellationToken.None);
        await watch.Run(CancellationToken.None);
        await administrator.Get("/platform/calendar");

        var sent = app.App.Services.GetRequiredService<FolderSender>().All();
        var alarm = Assert.Single(sent);
        Assert.Equal("admin@platform.example", alarm.To);
        Assert.Equal(["Jobs", "Bank holidays"], administrator.Page.QuerySelectorAll("nav[aria-label=Menu] a").Select(a => a.TextContent.Trim()).TakeLast(2));
        Assert.Contains("until Sunday 31 December 2028 only", alarm.Subject, StringComparison.Ordinal);
        Assert.Contains("known until Sunday 31 December 2028 only", administrator.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_job_fetches_the_list_where_an_address_is_set_and_says_why_when_it_cannot()
    {
        TestClock.Begin();
        await using var govUk = await FakeSite.Start(HolidayFiles.Of(2026, 2029, Proclaimed));
        var app = await TestApp.StartAsync(settings: ("Calendar:BankHolidaysUrl", govUk.Address));
        var watch = app.App.Services.GetRequiredService<CalendarWatch>();

        await watch.Run(CancellationToken.None);
        govUk.Answer = """{"scotland":{"division":"scotland","events":[]}}""";
        var refused = await Assert.ThrowsAsync<AggregateException>(() => watch.Run(CancellationToken.None));
        govUk.Answer = null;
        var gone = await Assert.ThrowsAsync<AggregateException>(() => watch.Run(CancellationToken.None));

        Assert.Contains(await Look(app, db => db.Set<PublishedHoliday>().Select(h => h.Date).ToListAsync()), date => date == Proclaimed.Date);
        Assert.Contains("The list is for scotland", Infrastructure.Jobs.JobRecorder.ReasonOf(refused), StringComparison.Ordinal);
        Assert.Contains("it answered 503", Infrastructure.Jobs.JobRecorder.ReasonOf(gone), StringComparison.Ordinal);
    }

    private static async Task<WebVisitor> Administrator(TestApp app)
    {
        await app.App.Services.GetRequiredService<PartnershipImporter>().AddAdministrator("admin@platform.example", WebVisitor.Password);
        var visitor = new WebVisitor(app);
        await visitor.SignIn("admin@platform.example");
        return visitor;
    }

    private static Task Upload(WebVisitor visitor, string list) =>
        visitor.PressWithFile("Take over the list", "Form.List", "bank-holidays.json", Encoding.UTF8.GetBytes(list));

    private static Task<Deadline> Due(World world, Guid caseId) =>
        world.Read(db => db.Set<Deadline>().SingleAsync(d => d.CaseId == caseId && d.Key == MilestoneKeys.NotifyPanel && d.Driving));

    private static async Task<T> Look<T>(TestApp app, Func<CaseReviewDbContext, Task<T>> query)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>());
    }
}
