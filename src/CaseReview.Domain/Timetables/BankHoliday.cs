namespace CaseReview.Domain.Timetables;

/// <summary>A bank holiday in England and Wales.</summary>
/// <param name="Date">UK local date on which it is kept.</param>
/// <param name="Name">What it is for; a day in place of one at a weekend says so.</param>
public sealed record BankHoliday(DateOnly Date, string Name);

/// <summary>A day on which one partnership's office is closed. It may move local deadlines, never national ones .</summary>
/// <param name="Date">UK local date.</param>
/// <param name="Name">Why, in a word or two: "Office closed".</param>
public sealed record ClosureDay(DateOnly Date, string Name);
