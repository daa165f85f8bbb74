using System.Globalization;
using AngleSharp.Dom;
using CaseReview.Web.Components.Binding;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.UnitTests.Components;

public sealed class FieldTagHelperTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("with hint text")]
    [InlineData("with error message")]
    [InlineData("with error and hint")]
    [InlineData("with width-2 class")]
    [InlineData("with width-10 class")]
    [InlineData("with width-30 class")]
    [InlineData("with label as page heading")]
    [InlineData("with prefix")]
    [InlineData("with suffix")]
    [InlineData("with prefix and suffix and error")]
    [InlineData("classes")]
    [InlineData("custom type")]
    [InlineData("value")]
    [InlineData("with describedBy")]
    [InlineData("with error, hint and describedBy")]
    [InlineData("inputmode")]
    [InlineData("with optional form-group classes")]
    [InlineData("with autocomplete attribute")]
    public async Task An_input_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("input", name);
        var helper = Labelled(new InputTagHelper(), fixture);
        helper.Type = fixture.Text("type") ?? "text";
        helper.Value = fixture.Text("value");
        helper.Prefix = fixture.Text("prefix.text");
        helper.Suffix = fixture.Text("suffix.text");

        var drawn = await Drawn.Of(helper, "", Given(fixture, "classes:class", "inputmode", "autocomplete"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with error message")]
    [InlineData("with default value")]
    [InlineData("with custom rows")]
    [InlineData("with label as page heading")]
    [InlineData("with hint, error message and described by")]
    [InlineData("with autocomplete attribute")]
    public async Task A_text_area_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("textarea", name);
        var helper = Labelled(new TextareaTagHelper { Rows = fixture.Number("rows") ?? 5, Value = fixture.Text("value") }, fixture);

        var drawn = await Drawn.Of(helper, "", Given(fixture, "classes:class", "autocomplete"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint")]
    [InlineData("with hint and error")]
    [InlineData("with default value")]
    [InlineData("with custom rows")]
    [InlineData("with label as page heading")]
    [InlineData("with threshold")]
    public async Task A_character_count_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("character-count", name);
        var helper = Labelled(
            new CharacterCountTagHelper
            {
                Rows = fixture.Number("rows") ?? 5,
                Value = fixture.Text("value"),
                MaxLength = fixture.Number("maxlength")!.Value,
                Threshold = fixture.Number("threshold"),
            },
            fixture);

        var drawn = await Drawn.Of(helper);

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("with hint text and error message")]
    [InlineData("with label as page heading")]
    [InlineData("with full width override")]
    [InlineData("without values")]
    [InlineData("with selected value")]
    [InlineData("hint and describedBy")]
    public async Task A_select_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("select", name);
        var helper = Labelled(new SelectTagHelper(), fixture);
        helper.Items = fixture.Each("items").Select(x => new SelectListItem
        {
            Text = x.Text("text"),
            Value = x.Text("value"),
            Selected = x.Is("selected") || fixture.Text("value") is { } chosen && chosen == (x.Text("value") ?? x.Text("text")),
            Disabled = x.Is("disabled"),
        });

        var drawn = await Drawn.Of(helper, "", Given(fixture, "classes:class"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with hint text")]
    [InlineData("with error message and hint")]
    [InlineData("with label as page heading")]
    [InlineData("enhanced")]
    [InlineData("enhanced, with error message and hint")]
    [InlineData("allows multiple files")]
    public async Task A_file_upload_is_drawn_as_govuk_frontend_draws_it(string name)
    {
        var fixture = Fixture.Of("file-upload", name);
        var helper = Labelled(new FileUploadTagHelper { Multiple = fixture.Is("multiple"), Enhanced = fixture.Is("javascript") }, fixture);

        var drawn = await Drawn.Of(helper, "", Given(fixture, "classes:class"));

        Assert.Equal(Html.Normal(fixture.Html), Html.Normal(drawn));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("with error message and hint")]
    [InlineData("with hint and described by")]
    [InlineData("with optional form-group classes")]
    [InlineData("classes")]
    public async Task A_date_input_is_drawn_as_govuk_frontend_draws_it_but_for_the_names_that_binding_needs(string name)
    {
        var fixture = Fixture.Of("date-input", name);
        var helper = Grouped(new DateInputTagHelper(), fixture);
        helper.Name = "Form.When";

        var drawn = await Drawn.Of(helper, "", Given(fixture, "classes:class"));

        Assert.Equal(Html.Normal(fixture.Html, NamedForBinding), Html.Normal(drawn));
    }

    [Fact]
    public async Task A_date_keeps_what_was_typed_and_marks_the_part_that_is_wrong()
    {
        var helper = new DateInputTagHelper
        {
            Name = "When",
            Legend = "When it happened",
            Parts = new TypedDate("30", "February", "2026"),
            ErrorMessage = "The date must be a real date",
        };

        var drawn = Html.Normal(await Drawn.Of(helper));

        Assert.Contains("govuk-input--error govuk-input--width-2\" id=\"When-day\" inputmode=\"numeric\" name=\"When.Day\" type=\"text\" value=\"30\"", drawn, StringComparison.Ordinal);
        Assert.Contains("value=\"February\"", drawn, StringComparison.Ordinal);
        Assert.Equal(1, drawn.Split("govuk-input--error").Length - 1);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var drawn = await Drawn.Of(new InputTagHelper { Name = "Password", Label = "Password", Type = "password", Value = "secret" });

        Assert.DoesNotContain("secret", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_begins_with_a_line_end_keeps_it()
    {
        var drawn = await Drawn.Of(new TextareaTagHelper { Name = "Text", Label = "Text", Value = "\nSecond line" });

        var area = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(drawn).QuerySelector("textarea");

        Assert.Equal("\nSecond line", area!.TextContent);
    }

    internal static T Grouped<T>(T helper, Fixture fixture)
        where T : GroupedFieldTagHelper
    {
        Common(helper, fixture);
        helper.Legend = fixture.Text("fieldset.legend.text");
        helper.LegendClass = fixture.Text("fieldset.legend.classes");
        helper.LegendIsHeading = fixture.Is("fieldset.legend.isPageHeading");
        return helper;
    }

    private static T Labelled<T>(T helper, Fixture fixture)
        where T : LabelledFieldTagHelper
    {
        Common(helper, fixture);
        helper.Label = fixture.Text("label.text")!;
        helper.LabelClass = fixture.Text("label.classes");
        helper.LabelIsHeading = fixture.Is("label.isPageHeading");
        return helper;
    }

    private static void Common(FieldTagHelper helper, Fixture fixture)
    {
        helper.Name = fixture.Text("name") ?? fixture.Text("idPrefix") ?? fixture.Text("id");
        helper.Id = fixture.Text("id") ?? fixture.Text("idPrefix");
        helper.Hint = fixture.Text("hint.text");
        helper.ErrorMessage = fixture.Text("errorMessage.text");
        helper.DescribedBy = fixture.Text("describedBy") ?? fixture.Text("fieldset.describedBy");
        helper.FormGroupClass = fixture.Text("formGroup.classes");
    }

    internal static (string Name, string Value)[] Given(Fixture fixture, params string[] options) =>
        [.. options.Select(x => x.Split(':')).Select(x => (x[^1], fixture.Text(x[0]))).Where(x => x.Item2 is not null).Select(x => (x.Item1, x.Item2!))];

    private static void NamedForBinding(IElement body)
    {
        foreach (var input in body.QuerySelectorAll("input"))
        {
            var part = input.Id!.Split('-')[^1];
            input.SetAttribute("name", $"Form.When.{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(part)}");
        }
    }
}
