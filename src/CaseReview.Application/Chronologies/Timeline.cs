using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.Application.Chronologies;

/// <summary>Where on a timeline entries stand.</summary>
public enum TimelinePlace
{
    /// <summary>Before the axis.</summary>
    Earlier,

    /// <summary>In a step of the axis.</summary>
    OnAxis,

    /// <summary>After the axis.</summary>
    Later,

    /// <summary>Their date is not known.</summary>
    NotKnown,
}

/// <summary>The entries of one agency in one step, drawn as one mark.</summary>
/// <param name="Place">Where.</param>
/// <param name="Step">Index of the step; 0 off the axis.</param>
/// <param name="Count">How many entries.</param>
public sealed record TimelineMark(TimelinePlace Place, int Step, int Count)
{
    /// <summary>How many of them have an uncertain date.</summary>
    public int Uncertain { get; init; }

    /// <summary>How many went on until a later day.</summary>
    public int Lasting { get; init; }

    /// <summary>How many the agency marks as a concern.</summary>
    public int Concerns { get; init; }

    /// <summary>How many the agency marks as good practice.</summary>
    public int GoodPractice { get; init; }

    /// <summary>How many the business unit marks as significant; none for those who do not read its notes.</summary>
    public int Significant { get; init; }
}

/// <summary>A stretch of days that one entry or several tell of.</summary>
/// <param name="From">First UK local date.</param>
/// <param name="To">Last UK local date.</param>
/// <param name="IsSure">Whether it went on all the time; otherwise it happened on some day between.</param>
public sealed record TimelineSpan(DateOnly From, DateOnly To, bool IsSure);

/// <summary>One agency's lane.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="PeriodFrom">First day that it was asked about.</param>
/// <param name="PeriodTo">Last day that it was asked about.</param>
/// <param name="Marks">Its entries, from left to right.</param>
/// <param name="Spans">Its stretches; those of a kind never overlap.</param>
public sealed record TimelineLane(ChronologyAgency Agency, DateOnly PeriodFrom, DateOnly PeriodTo, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineSpan> Spans);

/// <summary>
/// The combined chronology as a picture (D-RR-08): a lane for each agency, its entries put together by the steps of the axis, so that what is drawn does
/// not grow with the entries. It holds no text of an entry.
/// </summary>
/// <param name="Scale">The axis.</param>
/// <param name="Lanes">The agencies.</param>
/// <param name="Episodes">Key practice episodes that touch the axis.</param>
/// <param name="Gaps">Long silences.</param>
/// <param name="PeriodFrom">First day that any agency was asked about.</param>
/// <param name="PeriodTo">Last day that any agency was asked about.</param>
public sealed record Timeline(TimelineScale Scale, IReadOnlyList<TimelineLane> Lanes, IReadOnlyList<EpisodeLine> Episodes, IReadOnlyList<ChronologyGap> Gaps, DateOnly PeriodFrom, DateOnly PeriodTo)
{
    /// <summary>How many entries are drawn.</summary>
    public int Count => Lanes.Sum(x => x.Marks.Sum(y => y.Count));

    /// <summary>Puts it together.</summary>
    /// <param name="marks">The entries asked for.</param>
    /// <param name="overview">Agencies, silences and episodes.</param>
    /// <param name="periods">What each agency was asked about, by its name; every agency with an entry is in it.</param>
    /// <param name="filter">What the reader asked for.</param>
    /// <returns>The timeline; null when there is no entry at all.</returns>
    public static Timeline? Of(IReadOnlyList<EntryMark> marks, ChronologyOverview overview, IReadOnlyDictionary<string, (DateOnly From, DateOnly To)> periods, ChronologyFilter filter)
    {
        if (overview.Agencies.Count == 0)
        {
            return null;
        }

        var shown = overview.Agencies.Where(x => filter.Agency.Count == 0 || filter.Agency.Contains(x.Number)).ToList();
        shown = shown.Count == 0 ? [.. overview.Agencies] : shown;
        var (from, to) = (shown.Min(x => periods[x.Name].From), shown.Max(x => periods[x.Name].To));
        var scale = TimelineScale.For(marks, (from, to), filter);
        var byAgency = marks.ToLookup(x => x.Agency);
        return new Timeline(
            scale,
            [.. shown.Select(x => new TimelineLane(x, periods[x.Name].From, periods[x.Name].To, MarksOf(byAgency[x.Name], scale), [.. SpansOf(byAgency[x.Name], scale)]))],
            [.. overview.Episodes.Where(x => x.From <= scale.To && x.To >= scale.From)],
            [.. overview.Gaps.Where(x => x.From <= scale.To && x.To >= scale.From)],
            from,
            to);
    }

    private static IReadOnlyList<TimelineMark> MarksOf(IEnumerable<EntryMark> marks, TimelineScale scale) =>
    [
        .. marks.GroupBy(x => Place(x, scale)).OrderBy(x => x.Key).Select(x => new TimelineMark(x.Key.Place, x.Key.Step, x.Count())
        {
            Uncertain = x.Count(y => y.Certainty is not (DateCertainty.Exact or DateCertainty.Unknown)),
            Lasting = x.Count(y => y is { Certainty: DateCertainty.Exact, Until: not null }),
            Concerns = x.Count(y => y.IsConcern),
            GoodPractice = x.Count(y => y.IsGoodPractice),
            Significant = x.Count(y => y.IsSignificant),
        }),
    ];

    private static (TimelinePlace Place, int Step) Place(EntryMark mark, TimelineScale scale) => mark.On switch
    {
        null => (TimelinePlace.NotKnown, 0),
        { } on when on < scale.From => (TimelinePlace.Earlier, 0),
        { } on when on > scale.To => (TimelinePlace.Later, 0),
        { } on => (TimelinePlace.OnAxis, scale.StepOf(on)!.Value),
    };

    // Stretches of a kind that meet, or have less than a step between them, are drawn as one.
    private static IEnumerable<TimelineSpan> SpansOf(IEnumerable<EntryMark> marks, TimelineScale scale)
    {
        var apart = (scale.To.DayNumber - scale.From.DayNumber + 1) / scale.Steps.Count;
        foreach (var kind in marks.Where(x => x is { On: not null, Until: not null } && x.On <= scale.To && x.Until >= scale.From).GroupBy(x => x.Certainty is DateCertainty.Exact).OrderByDescending(x => x.Key))
        {
            TimelineSpan? open = null;
            foreach (var (from, to) in kind.Select(x => (From: x.On!.Value, To: x.Until!.Value)).OrderBy(x => x.From))
            {
                if (open is not null && from.DayNumber <= open.To.DayNumber + apart)
                {
                    open = open with { To = to > open.To ? to : open.To };
                    continue;
                }

                if (open is not null)
                {
                    yield return open;
                }

                open = new TimelineSpan(from, to, kind.Key);
            }

            if (open is not null)
            {
                yield return open;
            }
        }
    }
}
