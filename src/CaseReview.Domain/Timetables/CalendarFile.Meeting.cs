using System.Globalization;
using System.Text;

namespace CaseReview.Domain.Timetables;

/// <summary>A meeting in a calendar. It names the case by its reference and says nothing of a person.</summary>
/// <param name="Id">Stays the same when the meeting moves, so that calendars move it too.</param>
/// <param name="Reference">The case's reference.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Place">Where, or by what means.</param>
/// <param name="Moves">How often it was moved: the highest counts.</param>
/// <param name="Cancelled">Whether it is not held.</param>
public sealed record CalendarMeeting(Guid Id, string Reference, DateTimeOffset StartsAt, int Minutes, string Place, int Moves, bool Cancelled = false);

/// <content>Meetings, to be attached to an email.</content>
public static partial class CalendarFile
{
    /// <summary>
    /// Writes one meeting. It is published, not requested: an answer to a request would go to a mailbox that nobody reads.
    /// </summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="now">The moment of writing.</param>
    /// <returns>The file's text.</returns>
    public static string Write(CalendarMeeting meeting, DateTimeOffset now)
    {
        var file = new StringBuilder();
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Case Review//Meetings//EN", "CALSCALE:GREGORIAN", $"METHOD:{(meeting.Cancelled ? "CANCEL" : "PUBLISH")}",
            "BEGIN:VEVENT", $"UID:{meeting.Id:N}-meeting@case-review", $"DTSTAMP:{Utc(now)}", $"SEQUENCE:{meeting.Moves.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTART:{Utc(meeting.StartsAt)}", $"DTEND:{Utc(meeting.StartsAt.AddMinutes(meeting.Minutes))}",
            $"SUMMARY:{Text($"{meeting.Reference}: rapid review meeting")}", $"LOCATION:{Text(meeting.Place)}", "CLASS:PRIVATE",
            $"STATUS:{(meeting.Cancelled ? "CANCELLED" : "CONFIRMED")}", "END:VEVENT", "END:VCALENDAR",
        ];
        foreach (var line in lines)
        {
            Line(file, line);
        }

        return file.ToString();
    }
}
