using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Chronologies;

namespace CaseReview.Application.Chronologies;

/// <summary>As what a chronology leaves.</summary>
public enum ChronologyFormat
{
    /// <summary>A workbook, to sort and filter.</summary>
    Xlsx,

    /// <summary>A PDF, to read and print.</summary>
    Pdf,
}

/// <summary>The rows of a chronology as they would leave, and what in them tells who somebody is.</summary>
/// <param name="Rows">Entries in order of time.</param>
/// <param name="Episodes">Key practice episodes.</param>
/// <param name="Showing">What shows, with where.</param>
internal sealed record ChronologyFile(IReadOnlyList<ChronologyRow> Rows, IReadOnlyList<EpisodeLine> Episodes, IReadOnlyList<ShowingLine> Showing)
{
    /// <summary>The rows as a picture, without what the business unit marks; null without a row.</summary>
    public Timeline? Timeline { get; private init; }

    /// <summary>Puts it together; notes are never in it.</summary>
    public static async Task<ChronologyFile> Of(ICaseReviewDb db, Guid caseId, bool anonymise, CancellationToken ct)
    {
        var asked = await ChronologySelection.Of(db, caseId, new ChronologyFilter(), mayNote: false, anonymise, ct);
        var names = asked.Names ?? await db.AnonymiserOf(caseId, ct);
        var rows = await db.RowsOf(caseId, asked.Marks, new Dictionary<Guid, SharedDay>(), ct);
        var episodes = asked.Overview.Episodes;
        if (anonymise)
        {
            rows = [.. rows.Select(x => x with { Entry = x.Entry.With(names) })];
        }

        var inEntries = rows.SelectMany(x => Texts(x.Entry).SelectMany(text => names.Check(text.Text).Select(leak => new ShowingLine(leak.Kind, leak.Found, $"{x.Agency}, entry {x.Entry.Number}, {text.Where}"))));
        var inEpisodes = episodes.SelectMany(x => new[] { x.Title, x.WhyItMatters }.SelectMany(names.Check).Select(leak => new ShowingLine(leak.Kind, leak.Found, $"Key practice episode {x.Number}")));
        return new ChronologyFile(rows, episodes, [.. inEntries.Concat(inEpisodes)]) { Timeline = asked.Drawn(new ChronologyFilter(), withSignificant: false) };
    }

    /// <summary>When an entry's event happened, as a file says it.</summary>
    public static string When(EventDate when) => when switch
    {
        { Certainty: DateCertainty.Exact, On: { } on, Until: { } until } => $"{Day(on)} to {Day(until)}",
        { Certainty: DateCertainty.Exact, On: { } on, At: { } at } => $"{Day(on)}, {at.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)}",
        { Certainty: DateCertainty.Exact, On: { } on } => Day(on),
        { MonthOnly: true, On: { } on } => $"In {on.ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}",
        { Certainty: DateCertainty.About, On: { } on } => $"About {Day(on)}",
        { Certainty: DateCertainty.Before, On: { } on } => $"Before {Day(on)}",
        { Certainty: DateCertainty.After, On: { } on } => $"After {Day(on)}",
        { Certainty: DateCertainty.Between, On: { } on, Until: { } until } => $"Between {Day(on)} and {Day(until)}",
        _ => "Date not known",
    };

    private static (string Where, string? Text)[] Texts(EntryView x) =>
    [
        ("whom it concerns", x.PersonConcerned), ("what happened", x.WhatHappened), ("what was done", x.Response), ("what was said or shown", x.ChildsVoice),
        ("the agency’s view", x.Analysis), ("source", x.Source), ("how the date is known", x.HowDateIsKnown),
    ];

    private static string Day(DateOnly on) => on.ToString("ddd d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Something that shows in a file.</summary>
/// <param name="Kind">What.</param>
/// <param name="Found">As it stands there.</param>
/// <param name="Where">In which entry and field.</param>
public sealed record ShowingLine(LeakKind Kind, string Found, string Where);
