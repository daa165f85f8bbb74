using System.Globalization;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>The words of a timeline, the same in the picture and in the tables beside it.</summary>
public static class TimelineWords
{
    /// <summary>What a step is.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>"month".</returns>
    public static string Word(this TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => "day",
        TimelineUnit.Week => "week",
        TimelineUnit.Month => "month",
        TimelineUnit.Quarter => "quarter",
        TimelineUnit.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>A step of an axis.</summary>
    /// <param name="scale">The axis.</param>
    /// <param name="step">The step.</param>
    /// <returns>"Mon 5 October 2026", "5 to 11 October 2026", "October 2026", "July to September 2026", "2026".</returns>
    public static string Name(this TimelineScale scale, TimelineStep step) => scale.Unit switch
    {
        TimelineUnit.Day => Said(step.From, "ddd d MMMM yyyy"),
        TimelineUnit.Week when step.From.Month == step.To.Month => $"{step.From.Day} to {Said(step.To, "d MMMM yyyy")}",
        TimelineUnit.Week when step.From.Year == step.To.Year => $"{Said(step.From, "d MMMM")} to {Said(step.To, "d MMMM yyyy")}",
        TimelineUnit.Week => $"{Said(step.From, "d MMMM yyyy")} to {Said(step.To, "d MMMM yyyy")}",
        TimelineUnit.Month => Said(step.From, "MMMM yyyy"),
        TimelineUnit.Quarter => $"{Said(step.From, "MMMM")} to {Said(step.To, "MMMM yyyy")}",
        _ => step.From.Year == step.To.Year ? Said(step.From, "yyyy") : $"{step.From.Year} to {step.To.Year}",
    };

    /// <summary>When the entries of a mark happened.</summary>
    /// <param name="scale">The axis.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>"October 2026", "Before March 2025", "Date not known".</returns>
    public static string When(this TimelineScale scale, TimelineMark mark) => mark.Place switch
    {
        TimelinePlace.OnAxis => scale.Name(scale.Steps[mark.Step]),
        TimelinePlace.Earlier => $"Before {Said(scale.From, "d MMMM yyyy")}",
        TimelinePlace.Later => $"After {Said(scale.To, "d MMMM yyyy")}",
        _ => "Date not known",
    };

    /// <summary>What a mark holds besides its number.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>"1 concern", "2 with an uncertain date"; none for plain entries.</returns>
    public static IReadOnlyList<string> Details(this TimelineMark mark) =>
    [
        .. new (int Count, string One, string Many)[]
        {
            (mark.Concerns, "concern", "concerns"), (mark.GoodPractice, "good practice", "good practice"), (mark.Significant, "significant", "significant"),
            (mark.Lasting, "over several days", "over several days"), (mark.Uncertain, "date uncertain", "dates uncertain"),
        }.Where(x => x.Count > 0).Select(x => $"{x.Count} {(x.Count == 1 ? x.One : x.Many)}"),
    ];

    /// <summary>So many entries.</summary>
    /// <param name="count">How many.</param>
    /// <returns>"1 entry".</returns>
    public static string Entries(int count) => count == 1 ? "1 entry" : $"{count.ToString(CultureInfo.InvariantCulture)} entries";

    /// <summary>A mark in one line.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="lane">Its lane.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>"Hospital trust, October 2026: 4 entries, 1 concern".</returns>
    public static string Line(this Timeline timeline, TimelineLane lane, TimelineMark mark) =>
        $"{lane.Agency.Name}, {timeline.Scale.When(mark)}: {string.Join(", ", mark.Details().Prepend(Entries(mark.Count)))}";

    /// <summary>The whole picture in a few sentences, for those who do not see it.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <returns>Sentences.</returns>
    public static string Description(this Timeline timeline) =>
        $"{Entries(timeline.Count)} of {timeline.Lanes.Count} {(timeline.Lanes.Count == 1 ? "agency" : "agencies")} from {DateWords.Full(timeline.Scale.From)} to {DateWords.Full(timeline.Scale.To)}, put together by {timeline.Scale.Unit.Word()}. "
        + $"{timeline.Episodes.Count} key practice {(timeline.Episodes.Count == 1 ? "episode" : "episodes")}, {timeline.Gaps.Count} long {(timeline.Gaps.Count == 1 ? "silence" : "silences")}.";

    private static string Said(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
