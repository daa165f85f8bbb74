using System.Text.Encodings.Web;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.UnitTests.Components;

public sealed class ContentTagHelperTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("disabled")]
    [InlineData("link")]
    [InlineData("secondary")]
    [InlineData("warning")]
    [InlineData("inverse")]
    [InlineData("prevent double click")]
    public async Task A_button_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("button", name);
        var helper = new ButtonTagHelper
        {
            Href = fixture.Text("href"),
            Disabled = fixture.Is("disabled"),
            Variant = fixture.Text("classes")?.Split("--")[^1],
            AllowDoubleClick = !fixture.Is("preventDoubleClick"),
        };

        var drawn = await Drawn.Of(helper, fixture.Text("text")!, FieldTagHelperTests.Given(fixture, "name", "value"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("details", "default")]
    [InlineData("details", "expanded")]
    [InlineData("inset-text", "default")]
    [InlineData("inset-text", "classes")]
    [InlineData("warning-text", "default")]
    [InlineData("hint", "default")]
    [InlineData("hint", "id")]
    [InlineData("tag", "default")]
    [InlineData("tag", "grey")]
    [InlineData("tag", "red")]
    [InlineData("panel", "default")]
    [InlineData("panel", "title with no body text")]
    [InlineData("fieldset", "as page heading l")]
    [InlineData("fieldset", "with describedBy")]
    [InlineData("notification-banner", "default")]
    [InlineData("notification-banner", "with type as success")]
    public async Task Text_is_drawn_as_govuk_frontend_draws_it(string component, string name)
    {
        var fixture = Fixture.Of(component, name);
        var passed = component == "tag" ? [] : FieldTagHelperTests.Given(fixture, "id", "classes:class");
        var content = component switch
        {
            "notification-banner" => "",
            _ => fixture.Text("html") ?? HtmlEncoder.Default.Encode(fixture.Text("text") ?? ""),
        };

        var drawn = await Drawn.Of(Helper(component, fixture), content, passed);

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with custom text and link")]
    public async Task A_back_link_is_drawn_as_govuk_frontend_draws_it_but_inside_a_landmark(string name)
    {
        var fixture = Fixture.Of("back-link", name);

        var drawn = await Drawn.Of(new BackLinkTagHelper { Href = fixture.Text("href") ?? "#" }, fixture.Text("text") ?? "");

        Assert.Equal(Html.Normal($"<nav aria-label=\"Back\">{fixture.Html}</nav>"), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with one level")]
    [InlineData("with last breadcrumb as current page")]
    public async Task Breadcrumbs_are_drawn_as_govuk_frontend_draws_them(string name)
    {
        var fixture = Fixture.Of("breadcrumbs", name);

        var drawn = await Drawn.Of(new BreadcrumbsTagHelper(), items => Each(fixture.Each("items"), item =>
            Drawn.Inside(items, new BreadcrumbTagHelper { Href = item.Text("href") }, _ => Task.FromResult<IHtmlContent>(new HtmlString(item.Text("text"))))));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("single action with anchor")]
    [InlineData("no-border")]
    public async Task A_summary_list_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("summary-list", name);

        var drawn = await Drawn.Of(
            new SummaryListTagHelper(),
            items => Each(fixture.Each("rows"), row => Drawn.Inside(items, Row(row), _ => Task.FromResult<IHtmlContent>(new HtmlString(row.Text("value.html") ?? row.Text("value.text"))))),
            FieldTagHelperTests.Given(fixture, "classes:class"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    private static TagHelper Helper(string component, Fixture fixture) => component switch
    {
        "details" => new DetailsTagHelper { Summary = fixture.Text("summaryText")!, Open = fixture.Is("open") },
        "inset-text" => new InsetTextTagHelper(),
        "warning-text" => new WarningTextTagHelper(),
        "hint" => new HintTagHelper(),
        "tag" => new TagTagHelper { Colour = fixture.Text("classes")?.Split("--")[^1] },
        "panel" => new PanelTagHelper { Title = fixture.Text("titleText") ?? fixture.Text("titleHtml")! },
        "fieldset" => new FieldsetTagHelper
        {
            Legend = fixture.Text("legend.text")!,
            LegendClass = fixture.Text("legend.classes"),
            LegendIsHeading = fixture.Is("legend.isPageHeading"),
            DescribedBy = fixture.Text("describedBy"),
        },
        _ => new NotificationBannerTagHelper { Type = fixture.Text("type"), Text = fixture.Text("text") },
    };

    private static SummaryRowTagHelper Row(Fixture row)
    {
        var action = row.Each("actions.items").FirstOrDefault();
        return new SummaryRowTagHelper
        {
            Key = row.Text("key.text")!,
            ActionHref = action?.Text("href"),
            ActionText = action?.Text("text") ?? "Change",
            ActionHidden = action?.Text("visuallyHiddenText"),
        };
    }

    private static async Task<IHtmlContent> Each(IEnumerable<Fixture> items, Func<Fixture, Task<IHtmlContent>> draw)
    {
        var content = new HtmlContentBuilder();
        foreach (var item in items)
        {
            content.AppendHtml(await draw(item));
        }

        return content;
    }
}
