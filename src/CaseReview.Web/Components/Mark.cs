using CaseReview.Domain.Timetables;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components;

/// <summary>The shapes that say how a milestone stands. They differ in form, so that colour is never needed.</summary>
public enum Mark
{
    /// <summary>Done in time: a disc with a tick.</summary>
    Done,

    /// <summary>Done after it was due: a diamond with a tick.</summary>
    DoneLate,

    /// <summary>Late and open: a diamond with an exclamation mark.</summary>
    Late,

    /// <summary>The next one due: a ring with a dot.</summary>
    Now,

    /// <summary>Due later: a ring.</summary>
    Due,

    /// <summary>Expected: a dotted ring.</summary>
    Projected,

    /// <summary>Not needed: a dash.</summary>
    NotNeeded,
}

/// <summary>Words and drawings of the marks.</summary>
public static class Marks
{
    private const string Diamond = "M10 .2 19.8 10 10 19.8.2 10z";

    /// <summary>What a mark means.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>"Done late".</returns>
    public static string Word(this Mark mark) => mark switch
    {
        Mark.Done => "Done",
        Mark.DoneLate => "Done late",
        Mark.Late => "Late",
        Mark.Now => "Due next",
        Mark.Due => "Due",
        Mark.Projected => "Projected",
        Mark.NotNeeded => "Not needed",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "No such mark."),
    };

    /// <summary>The mark of a standing.</summary>
    /// <param name="standing">How the deadline stands.</param>
    /// <param name="isNext">Whether it is the next of its case.</param>
    /// <returns>The mark.</returns>
    public static Mark Of(StandingKind standing, bool isNext = false) => standing switch
    {
        StandingKind.Done => Mark.Done,
        StandingKind.DoneLate => Mark.DoneLate,
        StandingKind.Late => Mark.Late,
        StandingKind.DueToday => Mark.Now,
        StandingKind.Left or StandingKind.Soon => isNext ? Mark.Now : Mark.Due,
        StandingKind.Projected or StandingKind.NotYetKnown => Mark.Projected,
        StandingKind.NotNeeded => Mark.NotNeeded,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No mark for this standing."),
    };

    internal static IHtmlContent Draw(Mark mark)
    {
        var (name, shapes) = mark switch
        {
            Mark.Done => ("done", new[] { Disc(9), Tick("M5.8 10.3l2.9 2.9 5.6-6", "2.2") }),
            Mark.DoneLate => ("donelate", [Path(Diamond).With("fill", "currentColor"), Tick("M6.3 10.2l2.6 2.6 4.9-5.2", "2")]),
            Mark.Late => ("late", [Path(Diamond).With("fill", "currentColor"), Path("M10 5v6").With("stroke", "#fff").With("stroke-width", "2.4"), Circle(10, "13.9", "1.4").With("fill", "#fff")]),
            Mark.Now => ("now", [Ring("2.6"), Circle(10, "10", "3.6").With("fill", "currentColor")]),
            Mark.Due => ("due", [Ring("2.2")]),
            Mark.Projected => ("proj", [Ring("1.8").With("stroke-dasharray", "2.6 2.4")]),
            _ => ("none", [Circle(10, "10", "9.5").With("fill", "#fff"), Path("M5 10h10").With("stroke", "currentColor").With("stroke-width", "2.2")]),
        };
        return Markup.Element("svg", $"cr-mark cr-mark--{name}", shapes)
            .With("width", "20").With("height", "20").With("viewBox", "0 0 20 20").With("aria-hidden", "true").With("focusable", "false");
    }

    private static TagBuilder Path(string d) => Markup.Element("path", null).With("d", d);

    private static TagBuilder Tick(string d, string width) => Path(d).With("fill", "none").With("stroke", "#fff").With("stroke-width", width);

    private static TagBuilder Circle(int x, string y, string radius) =>
        Markup.Element("circle", null).With("cx", x.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("cy", y).With("r", radius);

    private static TagBuilder Disc(int radius) => Circle(10, "10", radius.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("fill", "currentColor");

    private static TagBuilder Ring(string width) => Circle(10, "10", "8").With("fill", "#fff").With("stroke", "currentColor").With("stroke-width", width);
}

/// <summary>Draws a mark. The word must stand beside it.</summary>
[HtmlTargetElement("cr-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkTagHelper : TagHelper
{
    /// <summary>Which.</summary>
    public Mark Kind { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Marks.Draw(Kind));
    }
}

/// <summary>What the marks mean: once under each board.</summary>
[HtmlTargetElement("cr-key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeyTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cr-key");
        output.Attributes.SetAttribute("aria-label", "What the marks mean");
        foreach (var mark in Enum.GetValues<Mark>())
        {
            output.Content.AppendHtml(Markup.Element("li", null, Marks.Draw(mark), Markup.Text(mark.Word())));
        }
    }
}
