using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>As what a chronology leaves.</summary>
public enum ChronologyFormat
{
    /// <summary>A workbook, to sort and filter.</summary>
    Xlsx,

    /// <summary>A Word document, to work on.</summary>
    Docx,

    /// <summary>A PDF, to read and print.</summary>
    Pdf,
}

/// <summary>The rows of a chronology as they would leave, and what in them tells who somebody is.</summary>
/// <param name="Rows">Entries in order of time.</param>
/// <param name="Episodes">Key practice episodes.</param>
/// <param name="Showing">What shows, with where.</param>
internal sealed record ChronologyFile(IReadOnlyList<ChronologyRow> Rows, IReadOnlyList<EpisodeLine> Episodes, IReadOnlyList<ShowingLine> Showing)
{
    /// <summary>How many entries the case has.</summary>
    public int All { get; private init; }

    /// <summary>What of them the file holds, as the file says it; null when it holds all.</summary>
    public string? Only { get; private init; }

    /// <summary>The same as the history keeps it: without whom entries are about and the words sought.</summary>
    public string? OnlyWithoutNames { get; private init; }

    /// <summary>The rows as a picture, without what the business unit marks; null without an entry.</summary>
    public Timeline? Timeline { get; private init; }

    /// <summary>Puts it together; notes are never in it, though a filter may ask for what is noted.</summary>
    public static async Task<ChronologyFile> Of(ICaseReviewDb db, Guid caseId, bool anonymise, ChronologyFilter filter, CancellationToken ct)
    {
        var asked = await ChronologySelection.Of(db, caseId, filter, mayNote: true, anonymise, ct);
        var names = asked.Names ?? await db.AnonymiserOf(caseId, ct);
        var rows = await db.RowsOf(caseId, asked.Marks, new Dictionary<Guid, SharedDay>(), ct);
        var episodes = asked.Overview.Episodes.Where(x => !filter.IsSet || asked.Marks.Any(mark => x.Has(mark.On))).ToList();
        var only = filter.InWords(asked.Overview.Agencies, withNames: !anonymise);
        if (anonymise)
        {
            rows = [.. rows.Select(x => Replaced(x, names, ct))];
            only = names.Apply(only);
        }

        return new ChronologyFile(rows, episodes, [.. Shows(names, rows, episodes, only, ct)])
        {
            All = asked.Overview.All,
            Only = only,
            OnlyWithoutNames = filter.InWords(asked.Overview.Agencies, withNames: false),
            Timeline = asked.Drawn(filter, withSignificant: false),
        };
    }

    /// <summary>The first sentence below the title.</summary>
    public string Lead(DateOnly today) => Only is null
        ? $"As on {DateWords.Full(today)}. {TimelineWords.Entries(Rows.Count)}."
        : $"As on {DateWords.Full(today)}. {Rows.Count} of {TimelineWords.Entries(All)}: only {Only}.";

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

    private static ChronologyRow Replaced(ChronologyRow row, Anonymiser names, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return row.With(names);
    }

    private static IEnumerable<ShowingLine> Shows(Anonymiser names, IReadOnlyList<ChronologyRow> rows, IReadOnlyList<EpisodeLine> episodes, string? only, CancellationToken ct)
    {
        foreach (var leak in names.Check(only))
        {
            yield return new ShowingLine(leak.Kind, leak.Found, "What the file says it holds");
        }

        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var (where, text) in Texts(row.Entry))
            {
                foreach (var leak in names.Check(text))
                {
                    yield return new ShowingLine(leak.Kind, leak.Found, $"{row.Agency}, entry {row.Entry.Number}, {where}");
                }
            }
        }

        foreach (var (number, text) in episodes.SelectMany(x => new[] { (x.Number, x.Title), (x.Number, x.WhyItMatters) }))
        {
            foreach (var leak in names.Check(text))
            {
                yield return new ShowingLine(leak.Kind, leak.Found, $"Key practice episode {number}");
            }
        }
    }

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
