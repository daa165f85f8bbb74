using System.Net;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Timetables;

public sealed class CorrectPageTests
{
    [Fact]
    [Trait("Requirement", "X-05")]
    public async Task A_correction_moves_the_deadlines_and_keeps_the_first_date_and_the_reason()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        await ShowPageTests.Happened(world, found, EventKeys.PanelNotified, "2026-12-10T09:30");
        var visitor = await world.Visit(Role.BusinessUnitOfficer);
        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable/panel-notified/correct");
        Assert.Equal("10", visitor.Page.QuerySelector("[name='Form.HappenedOn.Day']")!.GetAttribute("value"));

        await visitor.Press("See which deadlines move", ("Form.HappenedOn.Day", "9"), ("Form.HappenedAt", "16:55"));
        Assert.Contains("Monday 4 January 2027", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(Date("2027-01-05"), await DueOn(world, found));

        await visitor.Press("Save the correction", ("Form.Reason", "The receipt shows Wednesday at 16:55."));

        Assert.Equal($"/{world.Slug}/cases/{found.Reference}/timetable", visitor.Path);
        Assert.Contains("First recorded: Thursday 10 December 2026, 09:30. The receipt shows Wednesday at 16:55.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("First Tuesday 5 January 2027", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(Date("2027-01-04"), await DueOn(world, found));
    }

    [Theory]
    [InlineData("2026", "", "Enter why the first date is wrong")]
    [InlineData("2031", "A slip", "The date and time must be in the past")]
    [InlineData("1931", "A slip", "The date must be in 2000 or later")]
    [Trait("Requirement", "X-05")]
    public async Task What_is_missing_or_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost(string year, string reason, string says)
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable/became-aware/correct");

        await visitor.Press("Save the correction", ("Form.HappenedOn.Year", year), ("Form.Reason", reason));

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal([says], visitor.Errors);
        Assert.Equal(year, visitor.Page.QuerySelector("[name='Form.HappenedOn.Year']")!.GetAttribute("value"));
        Assert.Contains(reason, visitor.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("panel-notified")]
    [InlineData("was-aware")]
    public async Task What_has_not_happened_cannot_be_corrected(string key)
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable/{key}/correct");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Who_only_reads_a_case_does_not_correct_it()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var visitor = await world.Visit(Role.GroupChair);

        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable/became-aware/correct");

        Assert.Equal(HttpStatusCode.Forbidden, visitor.Status);
    }

    [Fact]
    [Trait("Requirement", "X-05")]
    public async Task Whoever_corrects_what_somebody_else_has_just_corrected_sees_both_and_can_save_knowingly()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        var address = $"/{world.Slug}/cases/{found.Reference}/timetable/became-aware/correct";
        var (first, second) = (await world.Visit(), await world.Visit(Role.BusinessUnitOfficer));
        await first.Get(address);
        await second.Get(address);
        await first.Press("Save the correction", ("Form.HappenedAt", "15:10"), ("Form.Reason", "The log says ten past three."));

        await second.Press("Save the correction", ("Form.HappenedAt", "15:20"), ("Form.Reason", "The call was at twenty past."));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("15:10 The log says ten past three.", second.Text, StringComparison.Ordinal);
        Assert.Contains("15:20, with this reason:", second.Text, StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(15, 10), await AwareAt(world, found));
        await second.Press("Save this text instead");
        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(new TimeOnly(15, 20), await AwareAt(world, found));
    }

    [Fact]
    [Trait("Requirement", "X-05")]
    public async Task Every_occurrence_of_a_repeated_event_can_be_corrected()
    {
        var world = await World.Create();
        var found = await world.GivenCase();
        await ShowPageTests.Happened(world, found, EventKeys.InformationRequested, "2026-12-07");
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await ShowPageTests.Happened(world, found, EventKeys.InformationRequested, "2026-12-09");
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/cases/{found.Reference}/timetable");
        var links = visitor.Page.QuerySelectorAll("a").Select(x => x.GetAttribute("href")!).Where(x => x.Contains("information-requested", StringComparison.Ordinal)).ToList();
        Assert.Equal(["1", "2"], links.Select(x => x.Split("number=")[1]));

        await visitor.Get(links[0]);
        Assert.Equal("7", visitor.Page.QuerySelector("[name='Form.HappenedOn.Day']")!.GetAttribute("value"));
        await visitor.Press("See which deadlines move", ("Form.HappenedOn.Day", "6"));
        await visitor.Press("Save the correction", ("Form.Reason", "It came on Sunday."));

        Assert.Equal(
            [Date("2026-12-06"), Date("2026-12-09")],
            await world.Read(db => db.Set<CaseEvent>().Where(x => x.CaseId == found.Id && x.Key == EventKeys.InformationRequested).OrderBy(x => x.RecordedAt).Select(x => x.On).ToListAsync()));
    }

    private static async Task<TimeOnly> AwareAt(World world, Case found) => TimeOnly.FromDateTime(
        (await world.Read(db => db.Set<CaseEvent>().Where(x => x.CaseId == found.Id && x.Key == EventKeys.BecameAware).Select(x => x.At).SingleAsync()))!.Value.UtcDateTime);

    private static DateOnly Date(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<DateOnly?> DueOn(World world, Case found) => world.Read(db =>
        db.Set<Deadline>().Where(d => d.CaseId == found.Id && d.Key == MilestoneKeys.SubmitToPanel && d.Driving).Select(d => d.DueOn).SingleAsync());
}
