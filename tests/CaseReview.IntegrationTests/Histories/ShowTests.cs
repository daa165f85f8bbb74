using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Histories;

public sealed class ShowTests
{
    [Fact]
    public async Task Every_step_shows_with_who_did_it_and_how_they_were_known()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases/{logged.Reference}/history");

        Assert.Contains($"Case {logged.Reference} logged", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("signed in", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", visitor.Text, StringComparison.Ordinal);
        var menu = visitor.Page.QuerySelector("nav[aria-label='Pages of this case']")!;
        Assert.Equal("More: History", menu.QuerySelector("summary")!.TextContent.Trim());
        Assert.Equal("History", Assert.Single(menu.QuerySelectorAll("a[aria-current=page]")).TextContent);
    }
}
