using System.Globalization;

namespace CaseReview.Application.Chronologies;

/// <summary>The shapes of a timeline, and the words that explain those that occur in it.</summary>
internal sealed class TimelineLegend
{
    private const int ItemWidth = 232;
    private const int ItemHeight = 28;
    private const int InRow = 5;
    private const string Grey = "#44546a";
    private const string Concern = "#b02c2c";
    private const string Good = "#0f7a52";
    private readonly IReadOnlyList<(Action<SvgPen, double, double> Draw, string Words)> _items;

    private TimelineLegend(IReadOnlyList<(Action<SvgPen, double, double> Draw, string Words)> items) => _items = items;

    /// <summary>How high it is.</summary>
    public double Height => ((_items.Count + InRow - 1) / InRow * ItemHeight) + 4;

    /// <summary>The legend of a timeline.</summary>
    public static TimelineLegend Of(Timeline timeline)
    {
        var marks = timeline.Lanes.SelectMany(x => x.Marks).ToList();
        var spans = timeline.Lanes.SelectMany(x => x.Spans).ToList();
        var items = new (bool Occurs, Action<SvgPen, double, double> Draw, string Words)[]
        {
            (marks.Any(x => x.Count == 1), (pen, x, y) => Mark(pen, new TimelineMark(TimelinePlace.OnAxis, 0, 1), x, y, 10, Grey), "One entry"),
            (marks.Any(x => x.Count > 1), (pen, x, y) => Mark(pen, new TimelineMark(TimelinePlace.OnAxis, 0, 4), x, y, 10, Grey), $"So many in one {timeline.Scale.Unit.Word()}"),
            (marks.Any(IsHollow), (pen, x, y) => Mark(pen, new TimelineMark(TimelinePlace.OnAxis, 0, 2) { Uncertain = 2 }, x, y, 10, Grey), "All dates uncertain"),
            (marks.Any(x => x.Concerns > 0), (pen, x, y) => Triangle(pen, x, y - 4), "A concern"),
            (marks.Any(x => x.GoodPractice > 0), (pen, x, y) => Diamond(pen, x, y), "Good practice"),
            (marks.Any(x => x.Significant > 0), (pen, x, y) => Mark(pen, new TimelineMark(TimelinePlace.OnAxis, 0, 1) { Significant = 1 }, x, y, 10, Grey), "Significant"),
            (spans.Any(x => x.IsSure), (pen, x, y) => Span(pen, x - 16, x + 16, y, Grey, isSure: true), "Went on for days"),
            (spans.Any(x => !x.IsSure), (pen, x, y) => Span(pen, x - 16, x + 16, y, Grey, isSure: false), "Some day between"),
            (timeline.Gaps.Count > 0, (pen, x, y) => Hatch(pen, x - 16, y - 9, 32, 18), "Long silence"),
            (true, (pen, x, y) => pen.Box(x - 16, y - 9, 32, 18, "#eef0f1", ("stroke", "#8b9092")), "Outside the period"),
        };
        return new TimelineLegend([.. items.Where(x => x.Occurs).Select(x => (x.Draw, x.Words))]);
    }

    /// <summary>Draws it.</summary>
    public void Draw(SvgPen pen, double top)
    {
        foreach (var (item, index) in _items.Select((item, index) => (item, index)))
        {
            var (x, y) = (index % InRow * ItemWidth, top + (index / InRow * ItemHeight) + 10);
            item.Draw(pen, x + 18, y);
            pen.Words(item.Words, x + 44, y + 5, 14, "#484949");
        }
    }

    /// <summary>The mark of one entry or several: hollow when no date of them is sure, with what they are marked as above, below and around.</summary>
    public static void Mark(SvgPen pen, TimelineMark mark, double x, double y, double radius, string colour)
    {
        var hollow = IsHollow(mark);
        var size = mark.Count == 1 ? Math.Min(radius, 6) : radius;
        if (mark.Significant > 0)
        {
            pen.Circle(x, y, size + 3, "none", ("stroke", "#0b0c0c"), ("stroke-width", "1.8"));
        }

        pen.Circle(x, y, size, hollow ? "#fff" : colour, ("stroke", colour), ("stroke-width", hollow ? "2" : "1"), ("stroke-dasharray", hollow ? "3 2" : null));
        if (mark.Count > 1)
        {
            var number = mark.Count > 99 ? "99+" : mark.Count.ToString(CultureInfo.InvariantCulture);
            var letters = Math.Min(13, radius * (number.Length < 3 ? 1.35 : 0.95));
            pen.Words(number, x, y + (letters * 0.36), letters, hollow ? colour : "#fff", "middle", "bold");
        }

        if (mark.Concerns > 0)
        {
            Triangle(pen, x, y - 23);
        }

        if (mark.GoodPractice > 0)
        {
            Diamond(pen, x, y + 19);
        }
    }

    /// <summary>A stretch of days: a bar, broken when only some day of it is meant.</summary>
    public static void Span(SvgPen pen, double from, double to, double y, string colour, bool isSure) =>
        pen.Path($"M{SvgPen.N(from)} {SvgPen.N(y)}H{SvgPen.N(to)}", ("stroke", colour), ("stroke-width", isSure ? "4" : "3"), ("stroke-dasharray", isSure ? null : "6 5"));

    /// <summary>A silence: slanted lines within a box.</summary>
    public static void Hatch(SvgPen pen, double x, double y, double width, double height)
    {
        pen.Box(x, y, width, height, "#8b9092", ("fill-opacity", "0.14"));
        var lines = new List<string>();
        for (var at = 10.0; at < width + height; at += 14)
        {
            var (fromX, toX) = (Math.Max(0, at - height), Math.Min(at, width));
            lines.Add($"M{SvgPen.N(x + toX)} {SvgPen.N(y + at - toX)}L{SvgPen.N(x + fromX)} {SvgPen.N(y + at - fromX)}");
        }

        pen.Path(string.Concat(lines), ("stroke", "#8b9092"), ("stroke-opacity", "0.55"));
    }

    private static bool IsHollow(TimelineMark mark) => mark.Uncertain == mark.Count || mark.Place is TimelinePlace.NotKnown;

    private static void Triangle(SvgPen pen, double x, double y) => pen.Path($"M{SvgPen.N(x)} {SvgPen.N(y)}l5.5 9h-11z", ("fill", Concern));

    private static void Diamond(SvgPen pen, double x, double y) => pen.Path($"M{SvgPen.N(x)} {SvgPen.N(y - 5)}l5 5l-5 5l-5-5z", ("fill", Good));
}
