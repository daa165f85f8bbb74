using System.Text;
using CaseReview.Domain.Timetables;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

[Trait("Requirement", "X-04")]
public sealed class CalendarFileTests
{
    [Fact]
    public void A_date_lasts_its_day_and_an_hour_is_an_instant()
    {
        var file = CalendarFile.Write("Case DON-2026-0007",
        [
            new CalendarEntry(Guid.Empty, "DON-2026-0007", "Send the report; sign, too", Date("2027-01-14"), null, false, "15 working days"),
            new CalendarEntry(Guid.Empty, "DON-2026-0007", "Partners sign", null, Time("2026-07-01T16:00"), true, "48 clock hours"),
        ], Time("2026-12-10T10:00"));

        Assert.Contains("DTSTART;VALUE=DATE:20270114\r\nDTEND;VALUE=DATE:20270115\r\nSUMMARY:DON-2026-0007: Send the report\\; sign\\, too\r\n", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260701T150000Z\r\nSUMMARY:DON-2026-0007: Partners sign (projected)\r\n", file, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_lines_are_folded_between_characters()
    {
        var words = string.Concat(Enumerable.Repeat("the Panel’s reply – ", 20)).Trim();

        var file = CalendarFile.Write("x", [new CalendarEntry(Guid.Empty, "A-1", "B", Date("2027-01-14"), null, false, words)], Time("2026-12-10T10:00"));

        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains($"DESCRIPTION:{words}", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
