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

    private static DateOnly Date(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    private static Task<DateOnly?> DueOn(World world, Case found) => world.Read(db =>
        db.Set<Deadline>().Where(d => d.CaseId == found.Id && d.Key == MilestoneKeys.SubmitToPanel && d.Driving).Select(d => d.DueOn).SingleAsync());
}
