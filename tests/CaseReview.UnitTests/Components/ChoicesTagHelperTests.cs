using AngleSharp.Dom;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Html;

namespace CaseReview.UnitTests.Components;

public sealed class ChoicesTagHelperTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("inline")]
    [InlineData("with legend as page heading")]
    [InlineData("with a divider")]
    [InlineData("without fieldset")]
    [InlineData("with fieldset and error message")]
    [InlineData("with conditional items")]
    [InlineData("with conditional item checked")]
    [InlineData("small")]
    [InlineData("small with error")]
    [InlineData("with idPrefix")]
    [InlineData("with hint and error message")]
    [InlineData("prechecked using value")]
    public async Task Radios_are_drawn_as_govuk_frontend_draws_them_but_that_what_follows_opens_by_css(string name)
    {
        var fixture = Fixture.Of("radios", name);
        var helper = FieldTagHelperTests.Grouped(new RadiosTagHelper { Value = fixture.Text("value") }, fixture);

        var drawn = await Draw(helper, fixture);

        Assert.Equal(Html.Normal(fixture.Html, OpenedByCss), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with divider and None")]
    [InlineData("with divider, None and conditional items")]
    [InlineData("with legend as a page heading")]
    [InlineData("with error message")]
    [InlineData("with conditional items")]
    [InlineData("with conditional item checked")]
    [InlineData("small")]
    [InlineData("small with hint")]
    [InlineData("with checked item")]
    [InlineData("multiple hints")]
    [InlineData("with error, hint and fieldset describedBy")]
    public async Task Checkboxes_are_drawn_as_govuk_frontend_draws_them_but_that_what_follows_opens_by_css(string name)
    {
        var fixture = Fixture.Of("checkboxes", name);
        var helper = FieldTagHelperTests.Grouped(new CheckboxesTagHelper(), fixture);

        var drawn = await Draw(helper, fixture);

        Assert.Equal(Html.Normal(fixture.Html, OpenedByCss), Html.Normal(drawn));
    }

    private static Task<string> Draw(ChoicesTagHelper helper, Fixture fixture) => Drawn.Of(
        helper,
        async items =>
        {
            foreach (var item in fixture.Each("items"))
            {
                await Item(items, item);
            }

            return HtmlString.Empty;
        },
        FieldTagHelperTests.Given(fixture, "classes:class"));

    private static Task<IHtmlContent> Item(Dictionary<object, object> items, Fixture item)
    {
        if (item.Text("divider") is { } divider)
        {
            return Drawn.Inside(items, new DividerTagHelper(), _ => Task.FromResult<IHtmlContent>(new HtmlString(divider)));
        }

        var choice = new ChoiceTagHelper
        {
            Value = item.Text("value")!,
            Hint = item.Text("hint.text"),
            Checked = item.Is("checked") ? true : null,
            Disabled = item.Is("disabled"),
            Exclusive = item.Text("behaviour") == "exclusive",
        };
        return Drawn.Inside(items, choice, async inner =>
        {
            if (item.Text("conditional.html") is { } follows)
            {
                await Drawn.Inside(inner, new RevealTagHelper(), _ => Task.FromResult<IHtmlContent>(new HtmlString(follows)));
            }

            return new HtmlString(item.Text("html") ?? item.Text("text"));
        });
    }

    private static void OpenedByCss(IElement body)
    {
        foreach (var input in body.QuerySelectorAll("input"))
        {
            input.RemoveAttribute("data-aria-controls");
        }

        foreach (var follows in body.QuerySelectorAll(".govuk-radios__conditional, .govuk-checkboxes__conditional"))
        {
            follows.ClassList.Remove("govuk-radios__conditional--hidden", "govuk-checkboxes__conditional--hidden");
            follows.ClassList.Add("cr-reveal");
        }
    }
}
