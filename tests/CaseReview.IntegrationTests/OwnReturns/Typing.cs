using CaseReview.Domain.Cases;
using CaseReview.Domain.UnsavedTexts;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.OwnReturns;

/// <summary>Somebody types into a form of a return, and the browser keeps it.</summary>
internal static class Typing
{
    public const string Summary = "/links/return/section/summary";

    public static Task<(World World, IReadOnlyList<ReturnLead> Leads)> GivenAsked()
    {
        TestClock.Begin();
        return Asked();
    }

    public static async Task<(World World, IReadOnlyList<ReturnLead> Leads)> Asked()
    {
        var world = await World.Create();
        Case about = await world.GivenCase();
        return (world, await ReturnLead.Ask(world, about, "hospital", "police"));
    }

    public static async Task<WebVisitor> Through(World world, string agency)
    {
        var address = $"{agency}.{world.Slug}@lead.example";
        var visitor = new WebVisitor(world.App);
        await visitor.Get(await world.NewestLink(address));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(address)));
        return visitor;
    }

    public static Task<int> Drafts(World world) => world.Read(db => db.Set<UnsavedText>().CountAsync(x => x.ClosedAt == null));

    public static async Task GoOn(WebVisitor visitor, string path)
    {
        await visitor.Get(path);
        await visitor.Get(visitor.Page.QuerySelectorAll("a").Single(x => x.TextContent.Trim() == "Go on with my draft").GetAttribute("href")!);
    }

    // As the script does: the form's token and fields, to the page's own address.
    public static Task<HttpResponseMessage> Keep(WebVisitor visitor, string path, params (string Name, string Value)[] fields) =>
        visitor.Raw(new HttpRequestMessage(HttpMethod.Post, path + "?handler=Keep") { Content = new FormUrlEncodedContent(Fields(visitor).Concat(fields.Select(x => KeyValuePair.Create(x.Name, x.Value)))) });

    public static Task<HttpResponseMessage> Post(WebVisitor visitor, string path, IEnumerable<KeyValuePair<string, string>> fields, string answer) =>
        visitor.Raw(new HttpRequestMessage(HttpMethod.Post, path + "?handler=Keep") { Content = new FormUrlEncodedContent(fields.Append(KeyValuePair.Create("Form.Answers[0]", answer))) });

    public static List<KeyValuePair<string, string>> Fields(WebVisitor visitor) =>
        [.. visitor.Page.QuerySelector("form[data-keep]")!.QuerySelectorAll("input[type=hidden]").Select(x => KeyValuePair.Create(x.GetAttribute("name")!, x.GetAttribute("value") ?? ""))];
}
