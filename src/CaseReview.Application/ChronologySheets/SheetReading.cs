using System.Globalization;
using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;

namespace CaseReview.Application.ChronologySheets;

/// <summary>A row of a chronology table, read.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Entry">The entry; null when something is wrong, or the return holds it already.</param>
/// <param name="Changes">Number of the entry that it adds words to; null for a new one.</param>
/// <param name="Problems">What is wrong with it, a sentence each.</param>
/// <param name="IsThere">Whether the return holds the same entry already, or an earlier row is the same.</param>
public sealed record SheetRow(int Number, EntryDetails? Entry, int? Changes, IReadOnlyList<string> Problems, bool IsThere);

/// <summary>Reads the rows of a table as entries of a chronology, by the same rules as the form on the screen.</summary>
/// <param name="columns">The column of each field, from 0.</param>
/// <param name="clock">The time: nothing lies after today.</param>
internal sealed class SheetReading(IReadOnlyDictionary<SheetField, int> columns, TimeProvider clock)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] TimeForms = ["H:mm", "H.mm", "HHmm", "H:mm:ss", "h:mmtt", "h:mm tt", "h.mmtt", "htt", "h tt"];
    private static readonly DateOnly Earliest = new(1900, 1, 1);

    private static readonly (WhenChoice Choice, string[] Words)[] SureWords =
    [
        (WhenChoice.Exact, ["on a known date", "exact", "known", "on"]),
        (WhenChoice.About, ["about a date", "about", "approximate", "approximately", "circa", "c", "around"]),
        (WhenChoice.Month, ["in a month", "month", "month only"]),
        (WhenChoice.Before, ["before a date", "before"]),
        (WhenChoice.After, ["after a date", "after", "since"]),
        (WhenChoice.Between, ["between two dates", "between"]),
        (WhenChoice.Unknown, ["not known", "unknown", "date not known"]),
    ];

    private readonly AddChronologyEntryValidator _rules = new(clock);

    /// <summary>The words that the workbook offers for how sure a date is.</summary>
    public static IReadOnlyList<string> SureChoices { get; } = ["On a known date", "About a date", "In a month", "Before a date", "After a date", "Between two dates", "Not known"];

    /// <summary>The words that the workbook offers for a mark.</summary>
    public static IReadOnlyList<string> MarkChoices { get; } = ["Good practice", "A concern", "Both"];

    /// <summary>Reads every row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="held">What the return holds.</param>
    /// <returns>Each row as an entry, with what is wrong, or as one that is there already.</returns>
    public IReadOnlyList<SheetRow> Read(IReadOnlyList<UploadedRow> rows, IEnumerable<ChronologyEntry> held)
    {
        var before = held.GroupBy(x => KeyOf(x.When, x.Source, x.PersonConcerned, x.WhatHappened)).ToDictionary(x => x.Key, x => new Queue<ChronologyEntry>(x.OrderBy(e => e.Number)));
        var seen = new HashSet<EntryDetails>();
        return [.. rows.Select(row => Read(row, before, seen))];
    }

    private SheetRow Read(UploadedRow row, Dictionary<EntryKey, Queue<ChronologyEntry>> before, HashSet<EntryDetails> seen)
    {
        var problems = new List<string>();
        var fields = Fields(row.Cells, problems);
        if (problems.Count == 0)
        {
            problems.AddRange(_rules.Validate(fields).Errors.Select(x => x.ErrorMessage).Distinct(StringComparer.Ordinal));
        }

        if (problems.Count > 0)
        {
            return new SheetRow(row.Number, null, null, problems, IsThere: false);
        }

        var entry = Normal(fields.Details());
        if (!seen.Add(entry))
        {
            return new SheetRow(row.Number, null, null, [], IsThere: true);
        }

        if (!before.TryGetValue(KeyOf(entry.When, entry.Source, entry.PersonConcerned, entry.WhatHappened), out var same) || !same.TryDequeue(out var there))
        {
            return new SheetRow(row.Number, entry, null, [], IsThere: false);
        }

        // A column that is not in the table, or an empty cell, takes nothing away.
        var held = Normal(DetailsOf(there));
        var more = held with
        {
            HowDateIsKnown = entry.HowDateIsKnown ?? held.HowDateIsKnown,
            Response = entry.Response ?? held.Response,
            ChildsVoice = entry.ChildsVoice ?? held.ChildsVoice,
            Analysis = entry.Analysis ?? held.Analysis,
            IsGoodPractice = entry.IsGoodPractice || held.IsGoodPractice,
            IsConcern = entry.IsConcern || held.IsConcern,
        };
        return more == held ? new SheetRow(row.Number, null, null, [], IsThere: true) : new SheetRow(row.Number, more, there.Number, [], IsThere: false);
    }

    private static EntryKey KeyOf(EventDate when, string source, string? about, string happened) =>
        new(when, ReturnText.Normal(source), ReturnText.Normal(about), ReturnText.Normal(happened));

    private static EntryDetails DetailsOf(ChronologyEntry entry) => new(entry.When, entry.Source, entry.WhatHappened)
    {
        HowDateIsKnown = entry.HowDateIsKnown,
        PersonConcerned = entry.PersonConcerned,
        Response = entry.Response,
        ChildsVoice = entry.ChildsVoice,
        Analysis = entry.Analysis,
        IsGoodPractice = entry.IsGoodPractice,
        IsConcern = entry.IsConcern,
        OrderInDay = entry.OrderInDay,
    };

    private static EntryDetails Normal(EntryDetails entry) => entry with
    {
        Source = ReturnText.Normal(entry.Source),
        WhatHappened = ReturnText.Normal(entry.WhatHappened),
        HowDateIsKnown = ReturnText.NormalOrNull(entry.HowDateIsKnown),
        PersonConcerned = ReturnText.NormalOrNull(entry.PersonConcerned),
        Response = ReturnText.NormalOrNull(entry.Response),
        ChildsVoice = ReturnText.NormalOrNull(entry.ChildsVoice),
        Analysis = ReturnText.NormalOrNull(entry.Analysis),
    };

    private AddChronologyEntry Fields(IReadOnlyList<string> cells, List<string> problems)
    {
        var (typed, timeAfterDate) = TypedCell.DayAndTime(Text(cells, SheetField.On));
        var sure = Sure(cells, typed, problems);
        var month = sure is WhenChoice.Month;
        var mark = Text(cells, SheetField.Mark).ToLowerInvariant();
        if (mark is not ("" or "good practice" or "good" or "a concern" or "concern" or "both" or "none"))
        {
            problems.Add($"{SheetField.Mark.Heading()}: {TypedCell.Quoted(mark)} is not known. Choose Good practice, A concern or Both, or leave it empty");
        }

        return new AddChronologyEntry
        {
            Sure = sure,
            On = month || sure is WhenChoice.Unknown ? null : Date(typed, SheetField.On, problems),
            Month = month ? MonthOf(typed) : null,
            At = Time(Text(cells, SheetField.At) is { Length: > 0 } at ? at : timeAfterDate, problems),
            Until = Date(Text(cells, SheetField.Until), SheetField.Until, problems),
            HowKnown = Text(cells, SheetField.HowKnown),
            Source = Text(cells, SheetField.Source),
            About = Text(cells, SheetField.About),
            WhatHappened = Text(cells, SheetField.WhatHappened),
            Response = Text(cells, SheetField.Response),
            ChildsVoice = Text(cells, SheetField.Voice),
            Analysis = Text(cells, SheetField.Analysis),
            IsGoodPractice = mark is "good practice" or "good" or "both",
            IsConcern = mark is "a concern" or "concern" or "both",
        };
    }

    // Who leaves the column empty means a known date, or the month that they typed.
    private WhenChoice? Sure(IReadOnlyList<string> cells, string typed, List<string> problems)
    {
        var word = Text(cells, SheetField.Sure).ToLowerInvariant();
        if (word.Length > 0)
        {
            var found = SureWords.Where(x => x.Words.Contains(word)).Select(x => (WhenChoice?)x.Choice).FirstOrDefault();
            if (found is null)
            {
                problems.Add($"{SheetField.Sure.Heading()}: {TypedCell.Quoted(word)} is not one of the choices: {string.Join(", ", SureChoices)}");
            }

            return found;
        }

        if (typed.Length == 0)
        {
            problems.Add("The date is missing. If nobody knows it, choose “Not known” for how sure it is");
        }

        return TypedMonth.Read(typed) is null ? WhenChoice.Exact : WhenChoice.Month;
    }

    // A month may stand as a whole date too, where the spreadsheet made one of it.
    private static string MonthOf(string typed) => TypedCell.TryReadDate(typed, out var date) ? date.ToString("M yyyy", CultureInfo.InvariantCulture) : typed;

    private static DateOnly? Date(string text, SheetField field, List<string> problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (TypedCell.TryReadDate(text, out var date) && date >= Earliest)
        {
            return date;
        }

        problems.Add($"{field.Heading()}: {(date == default ? TypedCell.WhyNoDate(text) : $"{TypedCell.Quoted(text)} is before 1900")}");
        return null;
    }

    private static TimeOnly? Time(string text, List<string> problems)
    {
        if (text.Length == 0)
        {
            return null;
        }

        // A spreadsheet keeps a time as a part of a day: 0.25 is six in the morning there, and not 25 past midnight.
        if (text.StartsWith("0.", StringComparison.Ordinal))
        {
            problems.Add($"{SheetField.At.Heading()}: {TypedCell.Quoted(text)} is a number. Make the column a time in the spreadsheet, or write it like 14:10");
            return null;
        }

        if (TimeOnly.TryParseExact(text.ToLowerInvariant(), TimeForms, English, DateTimeStyles.AllowWhiteSpaces, out var time))
        {
            return time;
        }

        problems.Add($"{SheetField.At.Heading()}: {TypedCell.Quoted(text)} is no time. Write it like 14:10");
        return null;
    }

    private string Text(IReadOnlyList<string> cells, SheetField field) => columns.TryGetValue(field, out var column) && column < cells.Count ? cells[column].Trim() : "";

    private readonly record struct EntryKey(EventDate When, string Source, string About, string WhatHappened);
}
