using System.Globalization;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;

namespace CaseReview.UnitTests.Timetables;

/// <summary>The rule files that ship, and short ways to write a course of events.</summary>
internal static class Rules
{
    private static readonly Dictionary<string, RuleSet> Shipped =
        PartnershipFile.Shipped().ToDictionary(file => file.Slug, file => RuleSet.Parse(file.RuleSet!.ToJsonString()));

    public static RuleSet Doncaster => Of("doncaster");

    public static RuleSet National { get; } = RuleSet.Parse(PartnershipFile.NationalRules());

    public static RuleSet Of(string partnership) => Shipped[partnership];

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string local) =>
        UkClock.InstantOf(Date(local[..10]), TimeOnly.ParseExact(local[11..], "HH:mm", CultureInfo.InvariantCulture));

    public static IReadOnlyList<Milestone> Timetable(this RuleSet rules, params (string Event, string When)[] events) =>
        CaseReview.Domain.Timetables.Timetable.Compute(rules, rules.Calendar(), events.ToDictionary(happened => happened.Event, happened => When(happened.When)));

    public static Milestone Driving(this IReadOnlyList<Milestone> milestones, string key) =>
        milestones.Single(milestone => milestone.Key == key && milestone.Driving);

    public static Milestone From(this IReadOnlyList<Milestone> milestones, string key, string anchor) =>
        milestones.Single(milestone => milestone.Key == key && milestone.Rule.Anchor == anchor);

    public static Occurrence When(string text) => Occurrence.TryParse(text, out var occurrence) ? occurrence : throw new FormatException(text);

    /// <summary>A rule of its own, for readings that no partnership's file uses.</summary>
    public static DeadlineRule Rule(int amount, TimeUnit unit) => new()
    {
        Key = "own-step",
        Name = "Own step",
        Anchor = EventKeys.BecameAware,
        Amount = amount,
        Unit = unit,
        Basis = Basis.Local,
        Source = "A test",
    };

    public static DueMoment Due(this DeadlineRule rule, string from) => Counting.Due(rule, When(from), WorkingCalendar.EnglandAndWales);
}
