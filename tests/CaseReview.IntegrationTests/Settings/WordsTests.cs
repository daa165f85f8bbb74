using System.Net;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;

namespace CaseReview.IntegrationTests.Settings;

public sealed class WordsTests
{
    private static readonly Dictionary<string, (string Group, string Team, string Chair)> Own = new()
    {
        ["doncaster"] = ("Case Review Group", "Safeguarding Business Unit", "Chair of the Case Review Group"),
        ["kingston-richmond"] = ("Case Review Subgroup", "Partnership team", "Chair of the Case Review Subgroup"),
        ["herefordshire"] = ("Joint Case Review Sub Group", "Partnership Team", "Chairperson of the Joint Case Review Sub Group"),
        ["salford"] = ("Case Review and Audit sub group", "SSCB business support", "Chair of the Case Review and Audit sub group"),
    };

    [Theory]
    [InlineData("doncaster")]
    [InlineData("kingston-richmond")]
    [InlineData("herefordshire")]
    [InlineData("salford")]
    [Trait("Requirement", "X-25")]
    public async Task Screens_speak_the_partnerships_own_words_and_no_others(string like)
    {
        var world = await World.Create(like);
        var manager = await world.Visit();
        var reference = await world.Notified();
        var pages = new List<string>();
        foreach (var page in new[]
        {
            "", "/cases", "/referrals/new", $"/cases/{reference}", $"/cases/{reference}/notification", $"/cases/{reference}/rapid-review", $"/cases/{reference}/report",
            $"/cases/{reference}/returns", $"/cases/{reference}/documents", "/settings", "/settings/agencies", "/settings/people", "/settings/people/add",
        })
        {
            await manager.Get($"/{world.Slug}{page}");
            Assert.Equal(HttpStatusCode.OK, manager.Status);
            pages.Add(manager.Text);
        }

        await world.SendDue();
        var told = string.Join('\n', pages.Concat(world.Emails().Select(x => x.Text)));

        Assert.Contains(Own[like].Group, told, StringComparison.Ordinal);
        Assert.Contains(Own[like].Team, told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Own[like].Chair, told, StringComparison.Ordinal);
        Assert.DoesNotContain("{term:", told, StringComparison.Ordinal);
        Assert.All(Own.Where(x => x.Key != like), other =>
        {
            Assert.DoesNotContain(other.Value.Group, told.Replace(Own[like].Group, "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(other.Value.Team, told.Replace(Own[like].Team, "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
        });
    }

    [Fact]
    [Trait("Requirement", "X-25")]
    public async Task A_manager_changes_a_word_and_the_next_page_has_it()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/words");

        await manager.Press("Save words and look", ("Form.Labels[0].Label", "Learning Circle"), ("Form.Accent", "#5a1a4a"));

        Assert.Equal($"/{world.Slug}/settings", manager.Path);
        await manager.Get($"/{world.Slug}/referrals/new");
        Assert.Contains("asks the Learning Circle to look at a case", manager.Text, StringComparison.Ordinal);
        Assert.Contains("5a1a4a", manager.Page.Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_colour_that_cannot_be_read_and_a_prefix_that_is_taken_are_refused_in_words()
    {
        var (world, other) = (await World.Create(), await World.Create("salford"));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/words");

        await manager.Press("Save words and look", ("Form.Accent", "#ffdd00"));
        Assert.Contains(manager.Errors, x => x.StartsWith("Choose a darker colour: white text on it has a contrast of 1.3 to 1", StringComparison.Ordinal));
        await manager.Press("Save words and look", ("Form.Accent", "red"), ("Form.Prefix", "D1"));
        Assert.Contains("Enter the colour as # and six digits or letters from a to f, such as #12505b", manager.Errors);
        await manager.Press("Save words and look", ("Form.Accent", "#12505b"), ("Form.Prefix", other.Prefix));

        Assert.Equal(["Another partnership’s references begin so: choose another start"], manager.Errors);
        Assert.NotEqual(world.Slug, other.Slug);
    }

    [Fact]
    public async Task Of_two_partnerships_that_choose_one_prefix_in_the_same_moment_one_is_told_beside_the_field()
    {
        var (one, other) = (await World.Create(), await World.Create("salford"));
        var (first, second) = (await one.Visit(), await other.Visit());
        await first.Get($"/{one.Slug}/settings/words");
        await second.Get($"/{other.Slug}/settings/words");

        await Task.WhenAll(
            first.Press("Save words and look", ("Form.Prefix", "TWINS")),
            second.Press("Save words and look", ("Form.Prefix", "TWINS")));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], new[] { first.Status, second.Status }.Order());
        Assert.Equal(["Another partnership’s references begin so: choose another start"], first.Errors.Concat(second.Errors));
    }

    [Fact]
    public async Task A_logo_is_judged_by_its_content()
    {
        var world = await World.Create();
        var view = await world.Send(new GetWords());
        var change = new ChangeWords { Name = view.Name, Prefix = view.Prefix, Accent = view.Accent, Version = view.Version };

        var refused = await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => world.Send(change with { LogoFile = "<svg onload='alert(1)'/>"u8.ToArray() }));
        await world.Send(change with { LogoFile = Pixel });

        Assert.Contains("The logo must be a PNG picture", Assert.Single(refused.Errors).ErrorMessage, StringComparison.Ordinal);
        Assert.True((await world.Send(new GetWords())).HasLogo);
        Assert.False(PartnershipLogo.IsLogo([.. Pixel, 1]));
    }

    private static byte[] Pixel => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
