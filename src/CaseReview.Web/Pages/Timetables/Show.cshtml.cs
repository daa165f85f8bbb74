using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;
using CaseReview.Web.Components.Timetables;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>The timetable of a case: drawn to scale, clock by clock, and as a table with how each date was counted.</summary>
public sealed class ShowModel : CasePage
{
    private const int DaysAfterReport = 14;

    /// <summary>The timetable.</summary>
    public CaseTimetableView View { get; private set; } = null!;

    /// <summary>Its rows in words.</summary>
    public IReadOnlyList<TimetableRow> Rows { get; private set; } = [];

    /// <summary>Milestones with several clocks that are known: each shown side by side.</summary>
    public IReadOnlyList<IReadOnlyList<TimetableRow>> Clocks { get; private set; } = [];

    /// <summary>What to look at in dates that people chose: a meeting on a day when nobody works. It is allowed.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>The drawing; null when there is too little to draw.</summary>
    public MilestoneLine? Line { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetCaseTimetable(Reference), ct);
        Rows = TimetableRow.Of(View);
        Clocks = [.. Rows.Where(row => row is { Line.Milestone: not null, Line.Rule.Key: MilestoneKeys.SubmitToPanel }).GroupBy(row => row.Line.Rule.Key)
            .Where(clocks => clocks.Count() > 1).Select(clocks => (IReadOnlyList<TimetableRow>)[.. clocks])];
        Warnings = [.. View.Happened.Where(happened => happened is { Key: EventKeys.MeetingPlanned, IsLatest: true })
            .Select(happened => View.Calendar.WhyNotWorking(happened.When.Date)).OfType<string>()];
        Line = MilestoneLine.Of([.. Drawn()], UkClock.DateOf(View.Now), View.Calendar);
    }

    // The rapid review itself: a review six months on would press everything else together.
    private IEnumerable<LineMilestone> Drawn()
    {
        var driving = Rows.Where(row => row.Line.Milestone is { Driving: true }).ToList();
        var end = driving.Where(row => row.Line.Rule.Key == MilestoneKeys.SubmitToPanel).Select(row => row.Line.Milestone!.Day.AddDays(DaysAfterReport))
            .DefaultIfEmpty(DateOnly.MaxValue).First();
        var start = View.Happened.Where(happened => happened.Key == EventKeys.BecameAware).Select(happened =>
            new LineMilestone(happened.When.Date, "Authority aware", Brief(happened.When), Mark.Done));
        return start.Concat(driving.Select(row => (row, On: row.Line.Met ?? row.Line.Milestone!.Expected)).Where(one => one.On.Date <= end).Select(one =>
            new LineMilestone(one.On.Date, one.row.Line.Rule.ShortName ?? one.row.Line.Rule.Name, Brief(one.On), one.row.Mark)));
    }

    private static string Brief(Occurrence when) => when.Instant is { } instant ? $"{DateWords.Brief(when.Date)}, {DateWords.Time(instant)}" : DateWords.Brief(when.Date);
}
