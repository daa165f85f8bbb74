using System.Globalization;
using CaseReview.Application.Chronologies;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>A way of reading the combined chronology. Its filters stand in the address, so that the list, the timeline and the download show the same.</summary>
public abstract class ChronologyPage : CasePage
{
    private static readonly string[] Filters = ["agency", "about", "words", "from", "to", "only"];

    /// <summary>Numbers of the requests whose agencies to show.</summary>
    [FromQuery(Name = "agency")]
    public IReadOnlyList<int> Agency { get; set; } = new List<int>();

    /// <summary>Whom entries are about.</summary>
    [FromQuery(Name = "about")]
    public string? About { get; set; }

    /// <summary>Words in the entry.</summary>
    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    /// <summary>First UK local date to show.</summary>
    [FromQuery(Name = "from")]
    public DateOnly? From { get; set; }

    /// <summary>Last UK local date to show.</summary>
    [FromQuery(Name = "to")]
    public DateOnly? To { get; set; }

    /// <summary>Flags of which an entry must have one.</summary>
    [FromQuery(Name = "only")]
    public IReadOnlyList<ChronologyFlag> Only { get; set; } = new List<ChronologyFlag>();

    /// <summary>What of the chronology to show.</summary>
    public ChronologyFilter Filter => new() { Agency = Agency, About = HidesNames ? null : About, Words = Words, From = From, To = To, Only = Only };

    /// <summary>Whether names are replaced on this page, so that none stands in its addresses either.</summary>
    protected virtual bool HidesNames => false;

    /// <summary>Address of the list.</summary>
    public string Here => $"/{Partnership}/cases/{Reference}/chronology";

    /// <summary>The filter as it stands in the address, with other dates and agencies where they are given.</summary>
    /// <param name="more">What else belongs into it, or null for nothing.</param>
    /// <returns>"?agency=2&amp;words=visit", or nothing.</returns>
    public string Query(params KeyValuePair<string, string>?[] more) => QueryWithout([], more);

    /// <summary>The filter as fields of a form, so that a form that asks for more keeps it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields => Kept([]).Select(x => KeyValuePair.Create(x.Key, x.Value.ToString()));

    /// <summary>Where entries of one agency between two days stand in the list, with the filter in force.</summary>
    /// <param name="agency">Number of its first request.</param>
    /// <param name="from">First UK local date; null leaves it open.</param>
    /// <param name="to">Last UK local date; null leaves it open.</param>
    /// <param name="anonymise">Whether names are replaced there.</param>
    /// <param name="only">A flag that its entries must have, unless others are asked for already.</param>
    /// <returns>An address.</returns>
    public string ListOf(int agency, DateOnly? from, DateOnly? to, bool anonymise, ChronologyFlag? only = null) => Here + QueryWithout(
        ["agency", "from", "to"],
        Pair("agency", agency.ToString(CultureInfo.InvariantCulture)),
        Day("from", from is null || From > from ? From : from),
        Day("to", to is null || To < to ? To : to),
        Pair("only", Only.Count == 0 ? only?.ToString() : null),
        Pair("anonymise", anonymise ? "true" : null));

    /// <summary>Something of an address, unless it has no value.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The pair, or null.</returns>
    protected static KeyValuePair<string, string>? Pair(string key, string? value) => value is null ? null : KeyValuePair.Create(key, value);

    private string QueryWithout(string[] keys, params KeyValuePair<string, string>?[] more)
    {
        return new QueryBuilder(Kept(keys).Concat(more.OfType<KeyValuePair<string, string>>().Select(x => KeyValuePair.Create(x.Key, new StringValues(x.Value))))).ToQueryString().Value ?? "";
    }

    // A date typed in three fields stands in the address as three.
    private IEnumerable<KeyValuePair<string, StringValues>> Kept(string[] without) =>
        Request.Query.Where(x => Filters.Except(HidesNames ? [.. without, "about"] : without).Any(key => x.Key == key || x.Key.StartsWith(key + ".", StringComparison.Ordinal)))
            .SelectMany(x => x.Value.Where(value => !string.IsNullOrEmpty(value)), (x, value) => KeyValuePair.Create(x.Key, new StringValues(value)));

    private static KeyValuePair<string, string>? Day(string key, DateOnly? day) => Pair(key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>The list and the timeline: the same filter form, first sentence and switch between both.</summary>
public abstract class ChronologyView : ChronologyPage
{
    /// <summary>Whether names are replaced.</summary>
    [FromQuery(Name = "anonymise")]
    public bool Anonymise { get; set; }

    /// <inheritdoc />
    protected override bool HidesNames => Anonymise;

    /// <summary>What every way of reading tells.</summary>
    public abstract ChronologyOverview Overview { get; }

    /// <summary>Address of this view.</summary>
    public abstract string View { get; }

    /// <summary>The filter as it stands in the address, names replaced or not.</summary>
    public string KeptQuery => Query(Pair("anonymise", Anonymise ? "true" : null));

    /// <summary>The same page with names replaced, or with the agencies' words.</summary>
    public string Switched => View + Query(Pair("anonymise", Anonymise ? null : "true"));

    /// <summary>The page's first sentence.</summary>
    public string Lead
    {
        get
        {
            var agencies = Overview.Agencies.Count;
            var entries = $"{TimelineWords.Entries(Overview.All)} from {agencies} {(agencies == 1 ? "agency" : "agencies")}";
            var period = Overview is { First: { } first, Last: { } last } ? $", {DateWords.Full(first)} to {DateWords.Full(last)}" : "";
            var toCome = Overview.StillToCome switch { 0 => "", 1 => " 1 return is still to come.", var n => $" {n} returns are still to come." };
            return $"{entries}{period}.{toCome}";
        }
    }

    /// <summary>Who was silent, in a few words.</summary>
    public string Silent => Agency.Count == 0
        ? "any agency"
        : string.Join(" or ", Overview.Agencies.Where(x => Agency.Contains(x.Number)).Select(x => x.Name));
}
