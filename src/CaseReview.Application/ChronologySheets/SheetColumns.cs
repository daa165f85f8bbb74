namespace CaseReview.Application.ChronologySheets;

/// <summary>What a column of a chronology table holds.</summary>
public enum SheetField
{
    /// <summary>How sure the date is.</summary>
    Sure,

    /// <summary>The date, or the first of two.</summary>
    On,

    /// <summary>The time of day.</summary>
    At,

    /// <summary>The second date.</summary>
    Until,

    /// <summary>How an uncertain date is known.</summary>
    HowKnown,

    /// <summary>Where it is recorded.</summary>
    Source,

    /// <summary>Whom it is about.</summary>
    About,

    /// <summary>What happened.</summary>
    WhatHappened,

    /// <summary>What the agency did.</summary>
    Response,

    /// <summary>What the child or person said or showed.</summary>
    Voice,

    /// <summary>The agency's view.</summary>
    Analysis,

    /// <summary>Good practice, or a concern.</summary>
    Mark,
}

/// <summary>The columns of the workbook that the page offers, and the other names under which agencies keep the same things.</summary>
internal static class SheetColumns
{
    /// <summary>The columns in their order: heading, and the words that a heading of the agency's own may have instead.</summary>
    public static readonly IReadOnlyList<(SheetField Field, string Heading, string[] Others)> All =
    [
        (SheetField.On, "Date", ["date of event", "event date", "date of contact", "when", "from", "start date", "date and time"]),
        (SheetField.At, "Time", ["time of event"]),
        (SheetField.Sure, "How sure is the date", ["certainty", "date certainty", "date accuracy"]),
        (SheetField.Until, "Second date", ["end date", "to", "until"]),
        (SheetField.HowKnown, "How an uncertain date is known", ["how known"]),
        (SheetField.Source, "Where it is recorded", ["source", "source of information", "record", "source of evidence", "evidence"]),
        (SheetField.About, "Who it is about", ["person", "person concerned", "subject", "who", "family member"]),
        (SheetField.WhatHappened, "What happened", ["event", "significant event", "details", "description", "incident", "contact", "what"]),
        (SheetField.Response, "What your agency did", ["response", "action", "action taken", "decision", "outcome", "response or outcome", "response or decision"]),
        (SheetField.Voice, "What the child or person said or showed", ["voice of the child", "childs voice", "child's voice", "voice"]),
        (SheetField.Analysis, "Your view of it", ["analysis", "comment", "comments", "significance", "commentary"]),
        (SheetField.Mark, "Mark as", ["flag", "good practice or concern"]),
    ];

    /// <summary>Finds which column holds what; columns may stand in any order.</summary>
    /// <param name="headings">The headings of the table.</param>
    /// <returns>The column of each field, from 0, and the headings that say nothing here.</returns>
    public static (IReadOnlyDictionary<SheetField, int> Columns, IReadOnlyList<string> Unknown) Find(IReadOnlyList<string> headings)
    {
        var (columns, unknown) = (new Dictionary<SheetField, int>(), new List<string>());
        foreach (var (number, heading) in headings.Index())
        {
            var word = Word(heading);
            var field = All.Where(x => Word(x.Heading) == word || x.Others.Contains(word)).Select(x => (SheetField?)x.Field).FirstOrDefault();
            if (field is { } known && columns.TryAdd(known, number))
            {
                continue;
            }

            if (word.Length > 0)
            {
                unknown.Add(heading);
            }
        }

        return (columns, unknown);
    }

    /// <summary>The heading of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Its heading in the workbook that the page offers.</returns>
    public static string Heading(this SheetField field) => All.Single(x => x.Field == field).Heading;

    private static string Word(string heading) => string.Join(' ', heading.ToLowerInvariant().Replace('’', '\'').Split([' ', '\n', '\t', '?', ':', '*', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
}
