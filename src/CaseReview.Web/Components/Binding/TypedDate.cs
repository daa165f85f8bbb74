using System.Globalization;

namespace CaseReview.Web.Components.Binding;

/// <summary>A date as a person typed it, part by part. It is kept as typed, so that a slip can be mended and not typed anew.</summary>
/// <param name="Day">Day of the month.</param>
/// <param name="Month">Number or name of the month.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Time">Time of day, where one is asked for.</param>
public sealed record TypedDate(string? Day, string? Month, string? Year, string? Time = null)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] TimeForms = ["H:mm", "H.mm", "HHmm", "h:mmtt", "h.mmtt", "htt", "h:mm tt", "h.mm tt", "h tt"];

    /// <summary>Nothing sent at all.</summary>
    public static TypedDate Nothing { get; } = new(null, null, null);

    /// <summary>Whether every part is empty.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Day + Month + Year + Time);

    /// <summary>The parts of a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Its parts.</returns>
    public static TypedDate Of(DateOnly date) => new(Number(date.Day), Number(date.Month), Number(date.Year));

    /// <summary>The parts of a local date and time.</summary>
    /// <param name="local">UK local time.</param>
    /// <returns>Its parts.</returns>
    public static TypedDate Of(DateTimeOffset local) =>
        Of(DateOnly.FromDateTime(local.DateTime)) with { Time = local.ToString("HH:mm", CultureInfo.InvariantCulture) };

    /// <summary>Reads a time of day: 16:40, 1640, 4.40pm, 4pm.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryTime(string? text, out TimeOnly time) =>
        TimeOnly.TryParseExact((text ?? "").Trim().ToLowerInvariant(), TimeForms, English, DateTimeStyles.None, out time);

    /// <summary>Reads the parts together.</summary>
    /// <param name="withTime">Whether a time is asked for.</param>
    /// <returns>The date and time, or what is wrong.</returns>
    public ReadDate Read(bool withTime)
    {
        var missing = Missing(withTime);
        if (missing.Count > 0)
        {
            return ReadDate.Wrong(missing, $"must include a {Join(missing)}");
        }

        var (day, month, year) = (Whole(Day), MonthNumber(Month), Whole(Year));
        var wrong = new List<string>();
        Add(wrong, "day", day is < 1 or > 31);
        Add(wrong, "month", month is < 1 or > 12);
        Add(wrong, "year", year is < 1000 or > 9999);
        if (wrong is ["year"])
        {
            return ReadDate.Wrong(wrong, "must have a year of 4 numbers");
        }

        if (wrong.Count == 0 && day > DateTime.DaysInMonth(year, month))
        {
            wrong.Add("day");
        }

        if (wrong.Count > 0)
        {
            return ReadDate.Wrong(wrong, "must be a real date");
        }

        var time = TimeOnly.MinValue;
        return withTime && !TryTime(Time, out time)
            ? ReadDate.Wrong(["time"], "must have a time in hours and minutes, like 16:40")
            : new ReadDate(new DateOnly(year, month, day), time, [], null);
    }

    private List<string> Missing(bool withTime)
    {
        var missing = new List<string>();
        Add(missing, "day", string.IsNullOrWhiteSpace(Day));
        Add(missing, "month", string.IsNullOrWhiteSpace(Month));
        Add(missing, "year", string.IsNullOrWhiteSpace(Year));
        Add(missing, "time", withTime && string.IsNullOrWhiteSpace(Time));
        return missing;
    }

    private static void Add(List<string> parts, string part, bool when)
    {
        if (when)
        {
            parts.Add(part);
        }
    }

    private static string Join(List<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words[..^1])} and {words[^1]}";

    private static int Whole(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int MonthNumber(string? text)
    {
        var word = text?.Trim() ?? "";
        if (word.Length < 3 || char.IsAsciiDigit(word[0]))
        {
            return Whole(word);
        }

        return 1 + Array.FindIndex(English.DateTimeFormat.MonthNames, x => x.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What reading a typed date gave.</summary>
/// <param name="Date">The date; null when something is wrong.</param>
/// <param name="Time">The time of day, midnight where none is asked for.</param>
/// <param name="WrongParts">The parts to mend: "day", "month", "year", "time".</param>
/// <param name="Complaint">What is wrong, to follow the name of the date: "must be a real date".</param>
public sealed record ReadDate(DateOnly? Date, TimeOnly Time, IReadOnlyList<string> WrongParts, string? Complaint)
{
    internal static ReadDate Wrong(IReadOnlyList<string> parts, string complaint) => new(null, TimeOnly.MinValue, parts, complaint);
}
