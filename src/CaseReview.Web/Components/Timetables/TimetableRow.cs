using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;

namespace CaseReview.Web.Components.Timetables;

/// <summary>One row of a case's timetable, in words.</summary>
/// <param name="Line">The deadline.</param>
/// <param name="RuleWords">"5 working days after the authority became aware".</param>
/// <param name="IsReading">Whether it is a second or third clock of one milestone that does not drive.</param>
/// <param name="ShowsDriver">Whether to say that it drives reminders, because there are several clocks.</param>
/// <param name="State">How it stands.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Count">Its count day by day; null when it is not in working days.</param>
public sealed record TimetableRow(
    TimetableLine Line, string RuleWords, bool IsReading, bool ShowsDriver, string State, Mark Mark, DrawnCount? Count)
{
    /// <summary>Makes the rows of a timetable.</summary>
    /// <param name="view">The timetable.</param>
    /// <returns>The rows in order.</returns>
    public static IReadOnlyList<TimetableRow> Of(CaseTimetableView view)
    {
        var next = view.Lines.Where(line => line is { Met: null, Milestone: { Driving: true, Projected: false } } && line.Standing.Kind is not StandingKind.NotNeeded)
            .MinBy(line => line.Milestone!.LateFrom);
        var known = view.Lines.Where(line => line.Milestone is not null).CountBy(line => line.Rule.Key).ToDictionary();
        var rows = new List<TimetableRow>();
        foreach (var line in view.Lines.Where(line => line.Milestone is not null || !known.ContainsKey(line.Rule.Key))
            .GroupBy(line => line.Rule.Key).SelectMany(lines => lines.OrderByDescending(line => line.Milestone?.Driving)))
        {
            var several = known.GetValueOrDefault(line.Rule.Key) > 1;
            var reading = several && line.Milestone is { Driving: false };
            rows.Add(new TimetableRow(
                line,
                view.Rules.InWords(line.Rule),
                reading,
                several && !reading && line.Met is null,
                StateOf(line, reading),
                reading && line.Met is null ? Mark.Projected : Marks.Of(line.Standing.Kind, line == next),
                line.Milestone is { } milestone ? DrawnCount.Of(milestone, view.Calendar) : null));
        }

        return [.. rows.DistinctBy(row => row.Line.Milestone is null ? row.Line.Rule.Key : (object)row)];
    }

    private static string StateOf(TimetableLine line, bool reading) => line switch
    {
        { Met: { } met } => $"{line.Standing.Words} {DateWords.Full(met)}",
        { Standing.Kind: StandingKind.Projected } => "Projected",
        _ when reading => "For information",
        _ => line.Standing.Words,
    };
}
