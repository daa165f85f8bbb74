using System.Net;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Timetables;

public sealed class CalculatePageTests
{
    [Fact]
    [Trait("Requirement", "X-04")]
    [Trait("Requirement", "X-06")]
    public async Task Dates_typed_into_the_form_lead_to_an_address_that_can_be_shared()
    {
        var world = await World.Create();
        var visitor = await world.Visit(Role.GroupChair);
        await visitor.Get($"/{world.Slug}/calculator");
        Assert.Contains("Not yet known", visitor.Text, StringComparison.Ordinal);

        await visitor.Press(
            "Work out the dates",
            ("became-aware.day", "18"), ("became-aware.month", "12"), ("became-aware.year", "2026"), ("became-aware.time", "4.40pm"),
            ("panel-notified.day", "21"), ("panel-notified.month", "December"), ("panel-notified.year", "2026"),
            ("rapid-review-commissioned.day", "23"), ("rapid-review-commissioned.month", "12"), ("rapid-review-commissioned.year", "2026"));

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.Equal($"/{world.Slug}/calculator?became-aware=2026-12-18T16:40&panel-notified=2026-12-21&rapid-review-commissioned=2026-12-23", visitor.Path);
        Assert.Contains("Tuesday 29 December 2026", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Thursday 14 January 2027", visitor.Page.QuerySelector("tr.is-drive:has(details)")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Friday 25 December (Christmas Day)", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("These dates do not fit together", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("16:40", visitor.Page.QuerySelector("#became-aware-time")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_slip_is_named_beside_its_field_and_the_rest_is_worked_out_all_the_same()
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/calculator?became-aware.day=31&became-aware.month=2&became-aware.year=2026&panel-notified=2026-12-21&was-aware=1");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.Equal(["Authority became aware must be a real date", "There is no event called “was-aware”"], visitor.Errors);
        Assert.Equal("31", visitor.Page.QuerySelector("#became-aware-day")!.GetAttribute("value"));
        Assert.Contains("Thursday 14 January 2027", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("became-aware=%00&became-aware=%3Cscript%3E")]
    [InlineData("a.b.c.day=99999999999&.day=3&=5&became-aware.year=10000&became-aware.day=1&became-aware.month=xyz")]
    [InlineData("became-aware=1850-01-01T10:00")]
    public async Task A_nonsense_address_gets_an_answer_in_words(string query)
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/calculator?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.NotEmpty(visitor.Errors);
        Assert.Equal("Timetable calculator", visitor.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task National_defaults_say_that_they_are_defaults()
    {
        var world = await World.Create("salford");
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/calculator?panel-notified=2026-12-21");

        Assert.Contains("national defaults", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("2 working days after the national Panel was notified, national default", visitor.Text, StringComparison.Ordinal);
    }
}
