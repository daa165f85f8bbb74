using System.Net;
using System.Text.Json;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Timetables;

public sealed class TimetableJsonTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "X-04")]
    public async Task The_timetable_has_the_shape_that_was_promised()
    {
        var world = await World.Create();
        var visitor = await world.Visit(Role.SafeguardingLead);

        var answer = await Ask(visitor, $"/{world.Slug}/timetable.json?became-aware=2026-12-18T16:40&panel-notified=2026-12-21&referral-received=2026-12-22");

        var root = answer.RootElement;
        Assert.Equal((world.Slug, "2021-06"), (root.GetProperty("partnership").GetString(), root.GetProperty("ruleSet").GetString()));
        Assert.Equal("2026-12-18T16:40:00+00:00", root.GetProperty("events").GetProperty("became-aware").GetString());
        var first = root.GetProperty("milestones")[0];
        Assert.Equal(
            ["key", "name", "anchor", "amount", "unit", "direction", "basis", "source", "due", "dueAt", "projected", "driving", "explanation", "warning"],
            first.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ("notify-panel", "became-aware", 5, "working-days", "after", "statutory", "2026-12-29"),
            (Text(first, "key"), Text(first, "anchor"), first.GetProperty("amount").GetInt32(), Text(first, "unit"), Text(first, "direction"), Text(first, "basis"), Text(first, "due")));
        Assert.StartsWith("5 working days after Friday 18 December 2026:", Text(first, "explanation"), StringComparison.Ordinal);
        var reports = root.GetProperty("milestones").EnumerateArray().Where(milestone => Text(milestone, "key") == "submit-to-panel").ToList();
        Assert.Equal([("2027-01-14", true), ("2027-01-15", false)], reports.Select(report => (Text(report, "due"), report.GetProperty("driving").GetBoolean())));
        var scoping = root.GetProperty("milestones").EnumerateArray().First(milestone => Text(milestone, "anchor") == "referral-received" && Text(milestone, "unit") == "clock-hours");
        Assert.Equal((null, "2026-12-24T00:00:00+00:00"), (Text(scoping, "due"), Text(scoping, "dueAt")));
    }

    [Theory]
    [InlineData("doncaster", "2021-06", "notify-panel 2026-12-29, scoping-meeting 2026-12-31T00:00:00+00:00, request-returns 2026-12-29, rapid-review-meeting 2027-01-08, submit-to-panel 2027-01-14, minutes-out 2027-01-05")]
    [InlineData("kingston-richmond", "2023-10", "notify-panel 2026-12-29, scoping-meeting 2026-12-23, request-returns 2026-12-23, rapid-review-meeting 2027-01-07, submit-to-panel 2027-01-14, minutes-out 2027-01-18")]
    [InlineData("herefordshire", "2023-04", "notify-panel 2026-12-29, scoping-meeting 2026-12-23, request-returns 2026-12-23, rapid-review-meeting 2027-01-07, submit-to-panel 2027-01-14, minutes-out 2027-01-12")]
    [InlineData("salford", "2023-12", "notify-panel 2026-12-29, scoping-meeting 2026-12-23, request-returns 2026-12-23, rapid-review-meeting 2027-01-07, submit-to-panel 2027-01-14, minutes-out 2027-01-18")]
    [Trait("Requirement", "X-01")]
    public async Task Each_partnership_answers_by_its_own_rules(string like, string version, string expected)
    {
        var world = await World.Create(like);
        var visitor = await world.Visit();

        var answer = await Ask(visitor, $"/{world.Slug}/timetable.json?became-aware=2026-12-18T16:40&panel-notified=2026-12-21&meeting-held=2026-12-28");

        string[] asked = ["notify-panel", "scoping-meeting", "request-returns", "rapid-review-meeting", "submit-to-panel", "minutes-out"];
        var driving = answer.RootElement.GetProperty("milestones").EnumerateArray().Where(milestone => milestone.GetProperty("driving").GetBoolean()).ToList();
        Assert.Equal(version, Text(answer.RootElement, "ruleSet"));
        Assert.Equal(expected, string.Join(", ", asked.Select(key => driving.First(milestone => Text(milestone, "key") == key)).Select(one => $"{Text(one, "key")} {Text(one, "due") ?? Text(one, "dueAt")}")));
    }

    [Theory]
    [InlineData("was-aware=2026-12-18", "was-aware")]
    [InlineData("became-aware=yesterday", "became-aware")]
    [InlineData("became-aware=", "became-aware")]
    [InlineData("panel-notified=2026-02-30", "panel-notified")]
    [InlineData("became-aware=1999-12-31", "became-aware")]
    [InlineData("became-aware=2101-01-01", "became-aware")]
    [InlineData("became-aware=0001-01-01T00:00:00-14:00", "became-aware")]
    [InlineData("became-aware=9999-12-31T23:59:59%2B14:00", "became-aware")]
    public async Task Nonsense_is_refused_and_the_parameter_named(string query, string parameter)
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        var response = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/timetable.json?{query}"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Only_members_of_the_partnership_may_ask()
    {
        var (world, elsewhere) = (await World.Create(), await World.Create("salford"));
        var visitor = await world.Visit();

        var foreign = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{elsewhere.Slug}/timetable.json"));
        var unknown = await new WebVisitor(world.App).Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/timetable.json"));

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, unknown.StatusCode);
    }

    private static async Task<JsonDocument> Ask(WebVisitor visitor, string path)
    {
        var response = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, path));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync());
    }

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
