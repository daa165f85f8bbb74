using System.Globalization;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaseReview.Web.Components;

/// <summary>A date as the product says it: "Wednesday 9 December", the year only where it is not this one.</summary>
/// <param name="clock">Which year it is.</param>
[HtmlTargetElement("uk-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UkDateTagHelper(TimeProvider clock) : TagHelper
{
    /// <summary>A <see cref="DateOnly"/> or an instant; nothing is drawn for null.</summary>
    public object? Value { get; set; }

    /// <summary>Whether an instant shows its time of day.</summary>
    public bool Time { get; set; } = true;

    /// <summary>"Wed 9 Dec", for tables and tracks.</summary>
    public bool Brief { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var instant = Value as DateTimeOffset?;
        if ((Value as DateOnly? ?? (instant is { } at ? UkClock.DateOf(at) : null)) is not { } date)
        {
            return;
        }

        var text = InWords(date, UkClock.DateOf(clock.GetUtcNow()).Year, Brief) + (instant is { } moment && Time ? $", {DateWords.Time(moment)}" : "");
        var machine = instant is { } exact && Time
            ? exact.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(Markup.Element("time", null, Markup.Text(text)).With("datetime", machine));
    }

    /// <summary>A date in words.</summary>
    /// <param name="date">UK local date.</param>
    /// <param name="thisYear">The year that need not be said.</param>
    /// <param name="brief">Whether in short.</param>
    /// <returns>"Wednesday 9 December", "Wed 9 Dec 2027".</returns>
    public static string InWords(DateOnly date, int thisYear, bool brief = false)
    {
        var words = brief ? DateWords.Brief(date) : DateWords.WithoutYear(date);
        return date.Year == thisYear ? words : string.Create(CultureInfo.InvariantCulture, $"{words} {date.Year}");
    }
}
