namespace CaseReview.Domain.Timetables;

/// <summary>A bank holiday that was taken over from the official list. The same for every partnership, so it stands outside the wall.</summary>
public sealed class PublishedHoliday
{
    private PublishedHoliday()
    {
    }

    /// <summary>UK local date.</summary>
    public DateOnly Date { get; private init; }

    /// <summary>Its name in the list.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The same as the calendar takes it.</summary>
    public BankHoliday Day => new(Date, Name);

    /// <summary>Takes a day over.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What is kept.</returns>
    public static PublishedHoliday Of(BankHoliday day) => new() { Date = day.Date, Name = day.Name };

    /// <summary>Takes the name of a newer list.</summary>
    /// <param name="name">The name.</param>
    public void Rename(string name) => Name = name;
}

/// <summary>One taking over of the official list: who did it, and what it changed. Never updated or deleted.</summary>
public sealed class HolidayImport
{
    private HolidayImport()
    {
    }

    /// <summary>Identifier; sorts by time.</summary>
    public Guid Id { get; private init; }

    /// <summary>When, as an instant.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Who: an administrator, or the job.</summary>
    public string By { get; private init; } = "";

    /// <summary>Where the list came from: a file's name, or an address.</summary>
    public string Source { get; private init; } = "";

    /// <summary>First day of the list.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day of the list.</summary>
    public DateOnly Until { get; private init; }

    /// <summary>What it changed, in words, a line each; empty when everything was known.</summary>
    public string Changes { get; private init; } = "";

    /// <summary>Records a taking over.</summary>
    /// <param name="list">The list.</param>
    /// <param name="source">Where it came from.</param>
    /// <param name="changes">What it changed, in words.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="now">When.</param>
    /// <returns>The record.</returns>
    public static HolidayImport Record(BankHolidayList list, string source, IEnumerable<string> changes, Common.Actor by, DateTimeOffset now) => new()
    {
        Id = Common.Ids.New(now),
        At = now,
        By = by.Name,
        Source = source.Length <= 300 ? source : source[..300],
        From = list.Days[0].Date,
        Until = list.Days[^1].Date,
        Changes = string.Join('\n', changes),
    };
}
