using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CaseReview.Domain.Timetables;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.RuleSets;

[Trait("Requirement", "X-01")]
[Trait("Requirement", "X-02")]
public sealed class ImportPageTests
{
    [Fact]
    public async Task What_is_exported_can_be_imported_and_differs_in_nothing_but_what_was_changed()
    {
        var world = await World.Create("salford");
        var visitor = await world.Visit();
        var file = await Exported(world, visitor);

        await Upload(visitor, world, file.Replace("\"amount\": 14", "\"amount\": 10", StringComparison.Ordinal));

        Assert.Equal($"/{world.Slug}/settings/rules/3", visitor.Path);
        Assert.Contains("14 working days after the meeting was held", visitor.Text, StringComparison.Ordinal);
        Assert.Single(visitor.Page.QuerySelectorAll("#changes ~ .cr-panel"));
        Assert.Equal(RuleSetState.Draft, await world.Read(db => db.Set<RuleSetVersion>().Where(v => v.Number == 3).Select(v => v.State).SingleAsync()));
    }

    [Theory]
    [InlineData("\"amount\": 5", "\"amount\": 6", "rules[0].amount: “Notify the national Panel” is statutory")]
    [InlineData("\"amount\": 5", "\"amount\": -5", "rules[0].amount: The amount must be 0 or more")]
    [InlineData("\"unit\"", "\"units\"", "rules[0].units: Nothing is called “units” here")]
    [InlineData("agency:council", "agency:ghosts", "rules[0].remind[0]: The partnership has no agency with the code “ghosts”")]
    [InlineData("\"anchor\": \"became-aware\"", "\"anchor\": \"notify-panel\"", "rules[0].anchor: These milestones wait for each other")]
    [InlineData("\"rules\": [", "\"rules\": {", "line")]
    public async Task A_file_with_a_mistake_is_refused_whole_with_its_place(string what, string by, string says)
    {
        var world = await World.Create("salford");
        var visitor = await world.Visit();
        var file = await Exported(world, visitor);
        var at = file.IndexOf(what, StringComparison.Ordinal);

        await Upload(visitor, world, file[..at] + by + file[(at + what.Length)..]);

        Assert.Equal(HttpStatusCode.BadRequest, visitor.Status);
        Assert.StartsWith(says, Assert.Single(visitor.Errors), StringComparison.Ordinal);
        Assert.Equal(2, await world.Read(db => db.Set<RuleSetVersion>().CountAsync()));
    }

    [Fact]
    [Trait("Requirement", "S-PUR-01")]
    public async Task Rules_whose_time_is_over_are_read_and_begin_nothing()
    {
        var world = await World.Create("salford");
        var visitor = await world.Visit();
        var fresh = await world.GivenCase();

        await visitor.Get($"/{world.Slug}/settings/rules");
        Assert.Contains("1. Salford, under Working Together 2015 Closed From Thursday 26 March 2015 until Saturday 28 September 2019.", Flat(visitor.Text), StringComparison.Ordinal);
        await visitor.Get($"/{world.Slug}/settings/rules/1");
        Assert.Contains("No new case follows these rules.", visitor.Text, StringComparison.Ordinal);
        var closed = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/settings/rules/1/export"));
        await Upload(visitor, world, await closed.Content.ReadAsStringAsync());
        Assert.Equal("Rules whose time is over come in with the partnership’s own file, not as a draft", Assert.Single(visitor.Errors).Split("until: ")[^1]);
        await visitor.Get($"/{world.Slug}/cases/{fresh.Reference}/timetable/rules");
        Assert.Contains("version 2023-12", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Working Together 2015", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_it_asks_for_one_and_the_schema_can_be_read()
    {
        var world = await World.Create("salford");
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/settings/rules/import");

        await visitor.Press("Import as a draft");
        var schema = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/settings/rules/schema.json"));

        Assert.Equal(["Select a rule file"], visitor.Errors);
        Assert.Equal("application/schema+json", schema.Content.Headers.ContentType!.MediaType);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> Exported(World world, WebVisitor visitor)
    {
        var answer = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/settings/rules/2/export"));
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task Upload(WebVisitor visitor, World world, string file)
    {
        await visitor.Get($"/{world.Slug}/settings/rules/import");
        var token = visitor.Page.QuerySelector("form[enctype] [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await visitor.Send(new HttpRequestMessage(HttpMethod.Post, $"/{world.Slug}/settings/rules/import")
        {
            Content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { content, "Form.File", "rules.json" } },
        });
    }
}
