using System.Globalization;
using System.Text.Json;

namespace CaseReview.Domain.Timetables;

/// <summary>The official list of bank holidays, as GOV.UK publishes it: the whole file, or the part for England and Wales alone.</summary>
/// <param name="Days">The bank holidays, in date order.</param>
public sealed record BankHolidayList(IReadOnlyList<BankHoliday> Days)
{
    /// <summary>The division that counts here.</summary>
    public const string Division = "england-and-wales";

    /// <summary>Longest name that is kept, in characters.</summary>
    public const int NameMaxLength = 200;

    private const int MostDays = 2_000;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>Reads a list.</summary>
    /// <param name="json">The file's text.</param>
    /// <returns>The list, checked whole.</returns>
    /// <exception cref="InvalidHolidayList">Something in it is wrong; the message says where and what.</exception>
    public static BankHolidayList Parse(string json)
    {
        using var document = Open(json);
        var (part, path) = PartFor(document.RootElement);
        if (!part.TryGetProperty("events", out var events) || events.ValueKind is not JsonValueKind.Array)
        {
            throw new InvalidHolidayList($"{path}events", "There is no list of bank holidays here.");
        }

        var days = new Dictionary<DateOnly, BankHoliday>();
        foreach (var (index, item) in events.EnumerateArray().Index())
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}events[{index}]");
            var day = new BankHoliday(DateOf(item, at), TitleOf(item, at));
            if (!days.TryAdd(day.Date, day))
            {
                throw new InvalidHolidayList($"{at}.date", $"{day.Date:yyyy-MM-dd} stands in the list twice.");
            }
        }

        return days.Count is > 0 and <= MostDays
            ? new BankHolidayList([.. days.Values.OrderBy(day => day.Date)])
            : throw new InvalidHolidayList($"{path}events", days.Count == 0 ? "The list is empty." : "The list is longer than any official one.");
    }

    private static JsonDocument Open(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException mistake)
        {
            throw new InvalidHolidayList(string.Create(CultureInfo.InvariantCulture, $"line {mistake.LineNumber + 1}"), "This is not JSON.");
        }
    }

    private static (JsonElement Part, string Path) PartFor(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            throw new InvalidHolidayList("the file", "This is not a list of bank holidays as GOV.UK publishes it.");
        }

        var (part, path) = root.TryGetProperty(Division, out var own) && own.ValueKind is JsonValueKind.Object ? (own, $"{Division}.") : (root, "");
        if (!part.TryGetProperty("division", out var division))
        {
            var instead = root.EnumerateObject().Select(field => field.Name).FirstOrDefault(name => name is "scotland" or "northern-ireland");
            throw new InvalidHolidayList(
                $"{path}division", instead is null ? $"The division is missing; it has to be {Division}." : $"The list is for {instead}. It has to be for {Division}.");
        }

        return division.ValueKind is JsonValueKind.String && division.GetString() == Division
            ? (part, path)
            : throw new InvalidHolidayList($"{path}division", $"The list is for {division}. It has to be for {Division}.");
    }

    private static DateOnly DateOf(JsonElement item, string at)
    {
        var text = TextOf(item, "date", at);
        return !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? throw new InvalidHolidayList($"{at}.date", $"“{text}” is not a date like 2027-05-31.")
            : date < Earliest || date > Latest ? throw new InvalidHolidayList($"{at}.date", "The date is not between 2000 and 2100.") : date;
    }

    private static string TitleOf(JsonElement item, string at)
    {
        var text = TextOf(item, "title", at).ReplaceLineEndings(" ").Trim();
        return text.Length is > 0 and <= NameMaxLength ? text : throw new InvalidHolidayList($"{at}.title", "The name of the day is missing, or very long.");
    }

    private static string TextOf(JsonElement item, string field, string at) =>
        item.ValueKind is JsonValueKind.Object && item.TryGetProperty(field, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()!
            : throw new InvalidHolidayList($"{at}.{field}", $"Every bank holiday needs a {field}.");
}

/// <summary>A list of bank holidays is wrong. Nothing of it is taken.</summary>
/// <param name="path">Where: "england-and-wales.events[3].date".</param>
/// <param name="mistake">What is wrong, in a sentence without its place.</param>
public sealed class InvalidHolidayList(string path, string mistake) : Exception($"{path}: {mistake}")
{
    /// <summary>Where in the file.</summary>
    public string Path { get; } = path;
}
