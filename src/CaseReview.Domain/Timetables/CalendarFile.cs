using System.Globalization;
using System.Text;

namespace CaseReview.Domain.Timetables;

/// <summary>A deadline in a calendar. It names the case by its reference and says nothing of a person.</summary>
/// <param name="Id">Stays the same when the deadline moves, so that calendars move it too.</param>
/// <param name="Reference">The case's reference.</param>
/// <param name="Name">What is to be done.</param>
/// <param name="DueOn">Due by the end of this UK date; null for clock hours.</param>
/// <param name="DueAt">Due at this instant.</param>
/// <param name="Projected">Whether the date is an expectation.</param>
/// <param name="Explanation">How it was counted.</param>
public sealed record CalendarEntry(Guid Id, string Reference, string Name, DateOnly? DueOn, DateTimeOffset? DueAt, bool Projected, string Explanation);

/// <summary>Writes deadlines as a calendar file (RFC 5545) that calendars on computers and phones read.</summary>
public static partial class CalendarFile
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int LineOctets = 75;

    /// <summary>Writes the file.</summary>
    /// <param name="name">Name of the calendar.</param>
    /// <param name="entries">The deadlines.</param>
    /// <param name="now">The moment of writing.</param>
    /// <returns>The file's text, its lines ended and folded as the format asks.</returns>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Case Review//Deadlines//EN");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, $"X-WR-CALNAME:{Text(name)}");
        foreach (var entry in entries)
        {
            Write(file, entry, now);
        }

        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Write(StringBuilder file, CalendarEntry entry, DateTimeOffset now)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{entry.Id:N}@case-review");
        Line(file, $"DTSTAMP:{Utc(now)}");
        if (entry.DueAt is { } at)
        {
            Line(file, $"DTSTART:{Utc(at)}");
        }
        else
        {
            Line(file, $"DTSTART;VALUE=DATE:{Date(entry.DueOn!.Value)}");
            Line(file, $"DTEND;VALUE=DATE:{Date(entry.DueOn.Value.AddDays(1))}");
        }

        Line(file, $"SUMMARY:{Text($"{entry.Reference}: {entry.Name}{(entry.Projected ? " (projected)" : "")}")}");
        Line(file, $"DESCRIPTION:{Text(entry.Explanation)}");
        Line(file, "TRANSP:TRANSPARENT");
        Line(file, "END:VEVENT");
    }

    // A line has at most 75 octets; the rest goes on below, after a space. A character is never cut in two.
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Text(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string Utc(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
