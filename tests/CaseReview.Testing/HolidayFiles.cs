using System.Globalization;
using System.Text.Json;
using CaseReview.Domain.Timetables;

namespace CaseReview.Testing;

/// <summary>Lists of bank holidays in the shape that GOV.UK publishes.</summary>
public static class HolidayFiles
{
    /// <summary>A list of some years by the rule, with days added.</summary>
    public static string Of(int from, int until, params BankHoliday[] added) => Of(
        "england-and-wales", [.. Enumerable.Range(from, until - from + 1).SelectMany(year => BankHolidays.Of(year)).Concat(added).OrderBy(day => day.Date)]);

    /// <summary>A list of days for a division.</summary>
    public static string Of(string division, params BankHoliday[] days) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        [division] = new
        {
            division,
            events = days.Select(day => new { title = day.Name, date = day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), notes = "", bunting = true }),
        },
    });
}
