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
    }
}
