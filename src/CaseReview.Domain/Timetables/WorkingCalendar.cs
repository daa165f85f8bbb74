using System.Collections.Frozen;

namespace CaseReview.Domain.Timetables;

/// <summary>
/// Working days of England and Wales: Monday to Friday less bank holidays, and less a partnership's closure days where
/// local rules count. Two arrays make adding and counting a matter of two look-ups, whatever the distance.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>The first date that the calendar knows.</summary>
    public static readonly DateOnly First = new(1996, 1, 1);

    /// <summary>The last date that the calendar knows: far enough beyond 2100 for any rule that starts there.</summary>
    public static readonly DateOnly Last = new(2149, 12, 31);

    /// <summary>Bank holidays and weekends only. Statutory deadlines are counted with this one, always.</summary>
    public static readonly WorkingCalendar EnglandAndWales = new(null, [], []);

    private readonly FrozenDictionary<DateOnly, string> _namedDaysOff;
    private readonly IReadOnlyList<BankHoliday> _published;
    private readonly IReadOnlyList<ClosureDay> _closures;

    /// <summary>For each date, how many working days there are up to and including it.</summary>
    private readonly int[] _workingDaysUpTo;

    /// <summary>The day number of each working day, in order.</summary>
    private readonly int[] _workingDays;

    private WorkingCalendar(WorkingCalendar? national, IReadOnlyList<BankHoliday> published, IReadOnlyList<ClosureDay> closures)
    {
        National = national ?? this;
        (_published, _closures) = (published, closures);
        Exceptions = ExceptionsOf(published, closures);
        var named = new Dictionary<DateOnly, string>();
        foreach (var closure in closures)
        {
            named[closure.Date] = closure.Name;
        }

        foreach (var holiday in Enumerable.Range(First.Year, Last.Year - First.Year + 1).SelectMany(year => BankHolidays.Of(year, published)))
        {
            named[holiday.Date] = holiday.Name;
        }

        _namedDaysOff = named.ToFrozenDictionary();
        _workingDaysUpTo = new int[Last.DayNumber - First.DayNumber + 1];
        var working = new List<int>(_workingDaysUpTo.Length);
        for (var index = 0; index < _workingDaysUpTo.Length; index++)
        {
            var date = First.AddDays(index);
            if (!IsWeekend(date) && !_namedDaysOff.ContainsKey(date))
            {
                working.Add(date.DayNumber);
            }

            _workingDaysUpTo[index] = working.Count;
        }

        _workingDays = [.. working];
    }

    /// <summary>The same calendar without closure days.</summary>
    public WorkingCalendar National { get; }

    /// <summary>What sets this calendar apart from the one by rule: bank holidays added and withdrawn, and closure days, in order of date.</summary>
    public IReadOnlyList<CalendarException> Exceptions { get; }

    /// <summary>What <see cref="Exceptions"/> a calendar would have.</summary>
    /// <param name="published">Bank holidays as published.</param>
    /// <param name="closures">Days on which an office is closed.</param>
    /// <returns>The exceptions, in order.</returns>
    public static IReadOnlyList<CalendarException> ExceptionsOf(IReadOnlyList<BankHoliday> published, IReadOnlyList<ClosureDay> closures) =>
    [
        .. BankHolidays.ExceptionsOf(published).Concat(closures.Select(day => new CalendarException(day.Date, day.Name, CalendarExceptionKind.Closure)))
            .Distinct().OrderBy(day => day.Date).ThenBy(day => day.Kind),
    ];

    /// <summary>The calendar by rule, overlaid by published bank holidays.</summary>
    /// <param name="published">Bank holidays as published; empty for the rule alone.</param>
    /// <returns>A national calendar.</returns>
    public static WorkingCalendar Of(IReadOnlyList<BankHoliday> published) =>
        BankHolidays.ExceptionsOf(published).Any() ? new WorkingCalendar(null, published, []) : EnglandAndWales;

    /// <summary>This calendar with closure days of a partnership, beside those that it has.</summary>
    /// <param name="closures">Days on which its office is closed.</param>
    /// <returns>A calendar for local rules; its <see cref="National"/> stays as it is.</returns>
    public WorkingCalendar WithClosures(IReadOnlyCollection<ClosureDay> closures) =>
        closures.Count == 0 ? this : new WorkingCalendar(National, _published, [.. _closures, .. closures]);

    /// <summary>The calendar that a rule of this basis is counted with: closure days never move a national deadline.</summary>
    /// <param name="basis">Where the rule comes from.</param>
    /// <returns>This calendar for local rules and our own defaults, else <see cref="National"/>.</returns>
    public WorkingCalendar For(Basis basis) => basis is Basis.Local or Basis.NationalDefault ? this : National;

    /// <summary>Whether a date is a working day.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>False for weekends, bank holidays and closure days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the calendar.</exception>
    public bool IsWorkingDay(DateOnly date) => UpTo(date) != UpTo(date.AddDays(-1));

    /// <summary>The name of the bank holiday or closure on a date.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>Its name; null on an ordinary day, weekends among them.</returns>
    public string? NameOf(DateOnly date) => _namedDaysOff.GetValueOrDefault(date);

    /// <summary>Why nobody works on a date: for a warning beside a date that a person chose, which may stand all the same.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>"Monday 4 May 2026 is not a working day (Early May bank holiday)", without a full stop; null on a working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The date is outside the calendar.</exception>
    public string? WhyNotWorking(DateOnly date) => IsWorkingDay(date) ? null
        : $"{DateWords.Full(date)} is not a working day{(NameOf(date) is { } name ? $" ({name})" : string.Empty)}";

    /// <summary>The date a number of working days after another. The start is day 0, working day or not.</summary>
    /// <param name="start">UK local date.</param>
    /// <param name="workingDays">How many; 0 gives the start itself, a negative number counts back.</param>
    /// <returns>The date of the last day counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the calendar.</exception>
    public DateOnly Add(DateOnly start, int workingDays) => workingDays switch
    {
        0 => start,
        > 0 => At(UpTo(start) + workingDays - 1),
        < 0 => At(UpTo(start.AddDays(-1)) + workingDays),
    };

    /// <summary>The date a number of working days before another. The start is day 0, working day or not.</summary>
    /// <param name="start">UK local date.</param>
    /// <param name="workingDays">How many; 0 gives the start itself.</param>
    /// <returns>The date of the last day counted back.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the calendar.</exception>
    public DateOnly Subtract(DateOnly start, int workingDays) => Add(start, -workingDays);

    /// <summary>How many working days lie after one date, up to and including another.</summary>
    /// <param name="from">UK local date, itself not counted.</param>
    /// <param name="to">UK local date, itself counted.</param>
    /// <returns>The count; negative when <paramref name="to"/> comes first.</returns>
    public int Count(DateOnly from, DateOnly to) => UpTo(to) - UpTo(from);

    /// <summary>The date itself when it is a working day, else the next one.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>A working day.</returns>
    public DateOnly OnOrAfter(DateOnly date) => IsWorkingDay(date) ? date : Add(date, 1);

    /// <summary>The date itself when it is a working day, else the one before.</summary>
    /// <param name="date">UK local date.</param>
    /// <returns>A working day.</returns>
    public DateOnly OnOrBefore(DateOnly date) => IsWorkingDay(date) ? date : Add(date, -1);

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private int UpTo(DateOnly date)
    {
        var index = date.DayNumber - First.DayNumber;
        return index switch
        {
            -1 => 0,
            >= 0 when index < _workingDaysUpTo.Length => _workingDaysUpTo[index],
            _ => throw new ArgumentOutOfRangeException(nameof(date), date, "The date is outside the working calendar."),
        };
    }

    private DateOnly At(int index) =>
        index >= 0 && index < _workingDays.Length
            ? DateOnly.FromDayNumber(_workingDays[index])
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The date is outside the working calendar.");
}
