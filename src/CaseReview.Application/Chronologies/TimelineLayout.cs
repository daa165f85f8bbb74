using System.Globalization;

namespace CaseReview.Application.Chronologies;

/// <summary>A key practice episode as a band.</summary>
/// <param name="Episode">The episode.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Row">Its row above the lanes, from 0: bands and labels of a row never touch.</param>
/// <param name="LabelX">Where its label begins.</param>
/// <param name="Label">Its number and as much of its title as there is room for.</param>
public sealed record EpisodeBand(EpisodeLine Episode, double Left, double Right, int Row, double LabelX, string Label);

/// <summary>Where everything of a timeline stands, in units of which <see cref="Width"/> make its width. Nothing is drawn outside.</summary>
/// <param name="Timeline">What is drawn.</param>
public sealed record TimelineLayout(Timeline Timeline)
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1200;

    /// <summary>Width of the names of agencies on the left.</summary>
    public const int NamesWidth = 236;

    /// <summary>Height of a lane.</summary>
    public const int LaneHeight = 50;

    /// <summary>Height of a row of episodes.</summary>
    public const int RowHeight = 24;

    /// <summary>Width of a column beside the axis: earlier, later, date not known.</summary>
    public const int ColumnWidth = 60;

    private const int TicksHeight = 28;
    private const int PeriodHeight = 24;
    private const int RightMargin = 10;
    private const int LongestLabel = 44;
    private const double LetterWidth = 7.2;
    private const double LeastBand = 6;

    private readonly IReadOnlyList<EpisodeBand> _bands = BandsOf(Timeline);

    /// <summary>Left edge of the axis.</summary>
    public double Left => LeftOf(Timeline);

    /// <summary>Right edge of the axis.</summary>
    public double Right => RightOf(Timeline);

    /// <summary>Width of an average step.</summary>
    public double StepWidth => (Right - Left) / Timeline.Scale.Steps.Count;

    /// <summary>Radius of a mark of several entries.</summary>
    public double Radius => Math.Clamp((StepWidth / 2) - 0.5, 4, 11);

    /// <summary>The episodes.</summary>
    public IReadOnlyList<EpisodeBand> Bands => _bands;

    /// <summary>Top of the row with the period.</summary>
    public static double PeriodTop => TicksHeight;

    /// <summary>Top of the first row of episodes.</summary>
    public static double BandsTop => TicksHeight + PeriodHeight;

    /// <summary>Top of the first lane.</summary>
    public double LanesTop => BandsTop + (_bands.Count == 0 ? 0 : (_bands.Max(x => x.Row) + 1) * RowHeight) + 6;

    /// <summary>Bottom of the last lane.</summary>
    public double LanesBottom => LanesTop + (Timeline.Lanes.Count * LaneHeight);

    /// <summary>The columns beside the axis that hold entries: their middle and heading.</summary>
    public IReadOnlyList<(TimelinePlace Place, double Middle, string Heading)> Columns
    {
        get
        {
            var columns = new List<(TimelinePlace, double, string)>();
            if (Has(Timeline, TimelinePlace.Earlier))
            {
                columns.Add((TimelinePlace.Earlier, NamesWidth + (ColumnWidth / 2.0), "Earlier"));
            }

            var x = Right + (ColumnWidth / 2.0);
            foreach (var (place, heading) in new[] { (TimelinePlace.Later, "Later"), (TimelinePlace.NotKnown, "No date") }.Where(x => Has(Timeline, x.Item1)))
            {
                columns.Add((place, x, heading));
                x += ColumnWidth;
            }

            return columns;
        }
    }

    /// <summary>Dates along the axis, as many as can be read.</summary>
    public IReadOnlyList<(double X, string Text)> Ticks
    {
        get
        {
            var (ticks, free) = (new List<(double, string)>(), double.MinValue);
            foreach (var step in Timeline.Scale.Steps)
            {
                var (isTick, format) = Timeline.Scale.Unit switch
                {
                    TimelineUnit.Day => (step.From.DayOfWeek is DayOfWeek.Monday, "d MMM"),
                    TimelineUnit.Week => (step.From.Day <= 7, "MMM yyyy"),
                    TimelineUnit.Month => (true, "MMM yyyy"),
                    _ => (step.From.Month == 1, "yyyy"),
                };
                var x = X(step.From);
                if (isTick && x >= free && x + 58 <= Right)
                {
                    ticks.Add((x, step.From.ToString(format, CultureInfo.InvariantCulture)));
                    free = x + 74;
                }
            }

            return ticks;
        }
    }

    /// <summary>Where a day begins.</summary>
    /// <param name="day">UK local date.</param>
    /// <returns>A place on the axis; its edge for a day outside.</returns>
    public double X(DateOnly day) => X(Timeline, day);

    /// <summary>The middle of a mark.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>Its place from left to right.</returns>
    public double MiddleOf(TimelineMark mark)
    {
        if (mark.Place is not TimelinePlace.OnAxis)
        {
            return Columns.First(x => x.Place == mark.Place).Middle;
        }

        var step = Timeline.Scale.Steps[mark.Step];
        return (X(step.From) + X(step.To.AddDays(1))) / 2;
    }

    /// <summary>A name in lines that fit beside a lane.</summary>
    /// <param name="name">The name.</param>
    /// <param name="letters">Most letters in a line.</param>
    /// <returns>One line or two; what does not fit ends in an ellipsis.</returns>
    public static IReadOnlyList<string> Lines(string name, int letters = 23)
    {
        if (name.Length <= letters)
        {
            return [name];
        }

        var cut = name.LastIndexOf(' ', letters);
        return cut <= 0 ? [Short(name, letters)] : [name[..cut], Short(name[(cut + 1)..], letters)];
    }

    private static string Short(string text, int letters)
    {
        if (text.Length <= letters)
        {
            return text;
        }

        // A letter of two halves is not torn apart.
        var end = char.IsHighSurrogate(text[letters - 2]) ? letters - 2 : letters - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static bool Has(Timeline timeline, TimelinePlace place) => timeline.Lanes.Any(x => x.Marks.Any(y => y.Place == place));

    private static double LeftOf(Timeline timeline) => NamesWidth + (Has(timeline, TimelinePlace.Earlier) ? ColumnWidth : 0);

    private static double RightOf(Timeline timeline) =>
        Width - RightMargin - (Has(timeline, TimelinePlace.Later) ? ColumnWidth : 0) - (Has(timeline, TimelinePlace.NotKnown) ? ColumnWidth : 0);

    private static double X(Timeline timeline, DateOnly day) => Math.Round(LeftOf(timeline) + (timeline.Scale.At(day) * (RightOf(timeline) - LeftOf(timeline))), 1);

    private static IReadOnlyList<EpisodeBand> BandsOf(Timeline timeline)
    {
        var (bands, free, end) = (new List<EpisodeBand>(), new List<double>(), Width - RightMargin);
        foreach (var episode in timeline.Episodes.OrderBy(x => x.From).ThenBy(x => x.Number))
        {
            var (left, right) = (X(timeline, episode.From), X(timeline, episode.To.AddDays(1)));
            right = Math.Max(right, left + LeastBand);
            var label = $"{episode.Number} {Short(episode.Title, LongestLabel)}";
            var labelX = Math.Max(LeftOf(timeline), Math.Min(left + 4, end - (label.Length * LetterWidth)));
            var (from, to) = (Math.Min(left, labelX), Math.Max(right, labelX + (label.Length * LetterWidth)));
            var row = free.FindIndex(x => x <= from);
            if (row < 0)
            {
                (row, free) = (free.Count, [.. free, 0]);
            }

            free[row] = to + 8;
            bands.Add(new EpisodeBand(episode, left, right, row, labelX, label));
        }

        return bands;
    }
}
