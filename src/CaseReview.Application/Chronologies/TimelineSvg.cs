using System.Text;
using System.Xml;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Chronologies;

/// <summary>
/// Draws a timeline as SVG, without script, style or address of its own. What a colour tells, a shape or a word tells as well. The picture has a title and
/// a description; where marks lead somewhere, that is for the mouse alone, and a table beside the picture has the same links for everybody.
/// </summary>
public static class TimelineSvg
{
    private const string Ink = "#0b0c0c";
    private const string Quiet = "#484949";
    private const string Line = "#cfd3d4";

    // The colours of _chronology.scss: on paper there is no style sheet.
    private static readonly Dictionary<string, string> Colours = new()
    {
        ["csc"] = "#54319f",
        ["pol"] = "#16548a",
        ["hos"] = "#0b5c3e",
        ["sch"] = "#7a3c1c",
        ["mht"] = "#98285d",
    };

    /// <summary>Draws it.</summary>
    /// <param name="timeline">What.</param>
    /// <param name="address">Where a mark leads; null on paper, where nothing does.</param>
    /// <returns>An svg element.</returns>
    public static string Of(Timeline timeline, Func<TimelineLane, TimelineMark, string>? address = null)
    {
        var layout = new TimelineLayout(timeline);
        var text = new StringBuilder();

        // Titles of episodes may hold any character; what XML does not know becomes a reference, which a browser reads as nothing.
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, CheckCharacters = false, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            var svg = new SvgPen(xml);
            var legend = TimelineLegend.Of(timeline);
            svg.Open("svg", ("viewBox", $"0 0 {TimelineLayout.Width} {SvgPen.N(layout.LanesBottom + 30 + legend.Height)}"), ("font-family", "Helvetica, Arial, Liberation Sans, sans-serif"));
            svg.Open("g", ("role", "img"), ("aria-labelledby", "timeline-t timeline-d"));
            svg.Text("title", "Timeline of the chronology", ("id", "timeline-t"));
            svg.Text("desc", timeline.Description() + (address is null ? " The entries stand below." : " The tables below hold the same."), ("id", "timeline-d"));
            Background(svg, layout);
            Episodes(svg, layout);
            Gaps(svg, layout);
            Names(svg, layout);
            legend.Draw(svg, layout.LanesBottom + 36);
            svg.Close();
            svg.Open("g", ("aria-hidden", "true"));
            foreach (var (lane, index) in timeline.Lanes.Select((lane, index) => (lane, index)))
            {
                Lane(svg, layout, lane, layout.LanesTop + (index * TimelineLayout.LaneHeight), address);
            }

            svg.Close();
            svg.Close();
        }

        return text.ToString();
    }

    /// <summary>The colour of an agency.</summary>
    internal static string ColourOf(ChronologyAgency agency) => Colours.GetValueOrDefault(agency.Colour, "#44546a");

    private static void Background(SvgPen svg, TimelineLayout layout)
    {
        var (timeline, height) = (layout.Timeline, layout.LanesBottom - layout.LanesTop);
        foreach (var (lane, index) in timeline.Lanes.Select((lane, index) => (lane, index)))
        {
            var top = layout.LanesTop + (index * TimelineLayout.LaneHeight);
            var (from, to) = (layout.X(lane.PeriodFrom), layout.X(lane.PeriodTo.AddDays(1)));
            svg.Box(TimelineLayout.NamesWidth, top, TimelineLayout.Width - TimelineLayout.NamesWidth, TimelineLayout.LaneHeight, "#eef0f1");
            svg.Box(from, top, to - from, TimelineLayout.LaneHeight, "#fff");
        }

        foreach (var (x, words) in layout.Ticks)
        {
            svg.Path($"M{SvgPen.N(x)} 8V{SvgPen.N(layout.LanesBottom)}", ("stroke", Line));
            svg.Words(words, x + 4, 19, 14, Quiet);
        }

        foreach (var (_, middle, heading) in layout.Columns)
        {
            svg.Words(heading, middle, 19, 14, Quiet, "middle");
            svg.Path($"M{SvgPen.N(middle - (TimelineLayout.ColumnWidth / 2.0))} {SvgPen.N(layout.LanesTop)}v{SvgPen.N(height)}", ("stroke", Line));
        }

        var (left, right) = (layout.X(timeline.PeriodFrom), layout.X(timeline.PeriodTo.AddDays(1)));
        svg.Path($"M{SvgPen.N(left)} {SvgPen.N(TimelineLayout.PeriodTop + 16)}v-8H{SvgPen.N(right)}v8", ("stroke", Ink), ("stroke-width", "2"), ("fill", "none"));
        var period = $"Period asked about: {DateWords.Brief(timeline.PeriodFrom)[4..]} {timeline.PeriodFrom.Year} to {DateWords.Brief(timeline.PeriodTo)[4..]} {timeline.PeriodTo.Year}";
        svg.WordsOver(period, Math.Max(layout.Left, Math.Min(left + 6, layout.Right - (period.Length * 6.6))), TimelineLayout.PeriodTop + 22, 13, Ink);
        for (var i = 0; i <= timeline.Lanes.Count; i++)
        {
            svg.Path($"M0 {SvgPen.N(layout.LanesTop + (i * TimelineLayout.LaneHeight))}H{TimelineLayout.Width}", ("stroke", Line));
        }
    }

    private static void Episodes(SvgPen svg, TimelineLayout layout)
    {
        foreach (var band in layout.Bands)
        {
            var (top, width) = (TimelineLayout.BandsTop + (band.Row * TimelineLayout.RowHeight) + 3, band.Right - band.Left);
            svg.Box(band.Left, top, width, layout.LanesBottom - top, "#f2c94c", ("fill-opacity", "0.18"));
            svg.Path($"M{SvgPen.N(band.Left)} {SvgPen.N(top)}V{SvgPen.N(layout.LanesBottom)}M{SvgPen.N(band.Right)} {SvgPen.N(top)}V{SvgPen.N(layout.LanesBottom)}", ("stroke", "#7a5b00"), ("stroke-dasharray", "5 3"));
            svg.Box(band.Left, top, width, 4, "#7a5b00");
            svg.WordsOver(band.Label, band.LabelX, top + 18, 13, Ink);
        }
    }

    private static void Gaps(SvgPen svg, TimelineLayout layout)
    {
        var height = layout.LanesBottom - layout.LanesTop;
        foreach (var gap in layout.Timeline.Gaps)
        {
            var (left, right) = (layout.X(gap.From), layout.X(gap.To.AddDays(1)));
            TimelineLegend.Hatch(svg, left, layout.LanesTop, right - left, height);
            var words = right - left > 76 ? $"Gap: {gap.Days} days" : right - left > 48 ? $"{gap.Days} days" : null;
            if (words is not null)
            {
                svg.Words(words, (left + right) / 2, layout.LanesBottom + 17, 13, Quiet, "middle");
            }
        }
    }

    private static void Names(SvgPen svg, TimelineLayout layout)
    {
        foreach (var (lane, index) in layout.Timeline.Lanes.Select((lane, index) => (lane, index)))
        {
            var middle = layout.LanesTop + (index * TimelineLayout.LaneHeight) + (TimelineLayout.LaneHeight / 2.0);
            svg.Box(0, middle - 10, 46, 20, ColourOf(lane.Agency), ("rx", "2"));
            svg.Words(lane.Agency.Letters, 23, middle + 4.5, 13, "#fff", "middle", "bold");
            var lines = TimelineLayout.Lines(lane.Agency.Name);
            foreach (var (line, row) in lines.Select((line, row) => (line, row)))
            {
                svg.Words(line, 54, middle + 4.5 + ((row - ((lines.Count - 1) / 2.0)) * 17), 14, Ink, weight: "bold");
            }
        }
    }

    private static void Lane(SvgPen svg, TimelineLayout layout, TimelineLane lane, double top, Func<TimelineLane, TimelineMark, string>? address)
    {
        var (middle, colour) = (top + (TimelineLayout.LaneHeight / 2.0), ColourOf(lane.Agency));
        foreach (var span in lane.Spans)
        {
            TimelineLegend.Span(svg, layout.X(span.From), layout.X(span.To.AddDays(1)), middle, colour, span.IsSure);
        }

        foreach (var mark in lane.Marks)
        {
            if (address is not null)
            {
                svg.Open("a", ("href", address(lane, mark)), ("tabindex", "-1"));
            }

            svg.Open("g");
            svg.Text("title", layout.Timeline.Line(lane, mark));
            TimelineLegend.Mark(svg, mark, layout.MiddleOf(mark), middle, mark.Place is TimelinePlace.OnAxis ? layout.Radius : 11, colour);
            svg.Close();
            if (address is not null)
            {
                svg.Close();
            }
        }
    }
}
