using System.Globalization;

namespace CaseReview.Domain.Timetables;

/// <summary>The parts of a rule in words, for people who read, compare and change rules.</summary>
public static class RuleWords
{
    /// <summary>On whose word a rule stands.</summary>
    /// <param name="basis">The basis.</param>
    /// <returns>"Statutory", "Local" and so on.</returns>
    public static string Of(Basis basis) => basis switch
    {
        Basis.Statutory => "Statutory",
        Basis.NationalExpectation => "National expectation",
        Basis.Local => "Your own rule",
        Basis.NationalDefault => "National default, not your own rule",
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, "No words for this basis."),
    };

    /// <summary>A choice of a rule in words.</summary>
    /// <typeparam name="TEnum">Its kind.</typeparam>
    /// <param name="choice">The choice.</param>
    /// <returns>A short phrase: "stays, with a warning".</returns>
    public static string Of<TEnum>(TEnum choice)
        where TEnum : struct, Enum => choice switch
        {
            DayCount.AnchorIsDayZero => "the day of the event is day 0",
            DayCount.AnchorIsDayOne => "the day of the event is day 1",
            DayCount.ClearDays => "clear days, neither end counts",
            Landing.Keep => "stays",
            Landing.KeepAndWarn => "stays, with a warning",
            Landing.PreviousWorkingDay => "moves back to the working day before",
            Landing.NextWorkingDay => "moves on to the next working day",
            Landing.NextWorkingDayEnd => "moves on to the end of the next working day",
            NonWorkingAnchor.AnchorStays => "counts from that day",
            NonWorkingAnchor.MoveToNextWorkingDay => "counts from the next working day",
            CountsFrom.First => "the first",
            CountsFrom.Latest => "the latest",
            CountsFrom.Each => "each, with a deadline of its own",
            _ => CodeName.Of(choice).Replace('-', ' '),
        };

    /// <summary>When reminders go.</summary>
    /// <param name="offsets">Working days from the due date, negative before it.</param>
    /// <returns>"2 working days before, on the day, 1 after".</returns>
    public static string Reminders(IReadOnlyList<int> offsets) => offsets.Count == 0 ? "none" : string.Join(", ", offsets.Order().Select(Reminder));

    private static string Reminder(int offset) => offset switch
    {
        0 => "on the day",
        _ => string.Create(CultureInfo.InvariantCulture, $"{DateWords.Amount(Math.Abs(offset), TimeUnit.WorkingDays)} {(offset < 0 ? "before" : "after")}"),
    };
}
