using System.Globalization;

namespace CaseReview.Domain.Timetables;

/// <summary>In what way a day differs from the calendar by rule.</summary>
public enum CalendarExceptionKind
{
    /// <summary>A bank holiday that the rule does not know.</summary>
    Added,

    /// <summary>A bank holiday by the rule that is not kept.</summary>
    Withdrawn,

    /// <summary>The partnership's office is closed.</summary>
    Closure,
}

/// <summary>A day that differs from the calendar by rule.</summary>
/// <param name="Date">UK local date.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">In what way.</param>
public sealed record CalendarException(DateOnly Date, string Name, CalendarExceptionKind Kind)
{
    private const char Between = '\n';

    /// <summary>In words: "Friday 4 June 2027 is now a bank holiday (Jubilee)".</summary>
    public string InWords => Kind switch
    {
        CalendarExceptionKind.Added => $"{DateWords.Full(Date)} is now a bank holiday ({Name})",
        CalendarExceptionKind.Withdrawn => $"{DateWords.Full(Date)} is no longer a bank holiday ({Name})",
        _ => $"the office is now closed on {DateWords.Full(Date)} ({Name})",
    };

    /// <summary>The same when it no longer holds.</summary>
    public string InWordsWhenGone => Kind switch
    {
        CalendarExceptionKind.Added => $"{DateWords.Full(Date)} is no longer a bank holiday ({Name})",
        CalendarExceptionKind.Withdrawn => $"{DateWords.Full(Date)} is a bank holiday again ({Name})",
        _ => $"the office is no longer closed on {DateWords.Full(Date)} ({Name})",
    };

    /// <summary>What is different between two calendars, in words.</summary>
    /// <param name="before">The exceptions of the one.</param>
    /// <param name="after">The exceptions of the other.</param>
    /// <returns>One sentence for each day, without a full stop; empty when nothing is.</returns>
    public static IReadOnlyList<string> Changes(IReadOnlyList<CalendarException> before, IReadOnlyList<CalendarException> after) =>
        [.. after.Except(before).Select(day => day.InWords), .. before.Except(after).Select(day => day.InWordsWhenGone)];

    /// <summary>A calendar's exceptions as one text, to be kept and compared.</summary>
    /// <param name="exceptions">The exceptions, in order.</param>
    /// <returns>A line for each.</returns>
    public static string Write(IEnumerable<CalendarException> exceptions) =>
        string.Join(Between, exceptions.Select(day => $"{day.Kind}|{day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}|{day.Name}"));

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The exceptions.</returns>
    public static IReadOnlyList<CalendarException> Read(string text) =>
    [
        .. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', 3)).Select(part => new CalendarException(
            DateOnly.ParseExact(part[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), part[2], Enum.Parse<CalendarExceptionKind>(part[0]))),
    ];
}
