using System.Xml.Linq;
using CaseReview.Application.Chronologies;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;

namespace CaseReview.UnitTests.Chronologies;

[Trait("Requirement", "D-RR-08")]
public sealed class TimelineTests
{
    private static readonly (DateOnly From, DateOnly To) Period = (new DateOnly(2026, 5, 1), new DateOnly(2026, 11, 27));

    [Theory]
    [InlineData("2026-10-05", "2026-11-13", TimelineUnit.Day, 40, "2026-10-05", "2026-11-13")]
    [InlineData("2026-05-01", "2026-11-27", TimelineUnit.Week, 31, "2026-04-27", "2026-11-29")]
    [InlineData("2025-01-03", "2026-11-23", TimelineUnit.Month, 23, "2025-01-01", "2026-11-30")]
    [InlineData("2016-02-29", "2026-11-23", TimelineUnit.Quarter, 44, "2016-01-01", "2026-12-31")]
    [InlineData("1990-06-01", "2026-11-23", TimelineUnit.Year, 37, "1990-01-01", "2026-12-31")]
    [InlineData("0001-01-01", "9999-12-31", TimelineUnit.Year, 51, "1800-01-01", "2207-12-31")]
    public void However_long_the_time_the_steps_are_few_and_follow_the_calendar(string from, string to, TimelineUnit unit, int steps, string first, string last)
    {
        var scale = TimelineScale.Over(Date(from), Date(to));

        Assert.Equal((unit, steps, Date(first), Date(last)), (scale.Unit, scale.Steps.Count, scale.From, scale.To));
        Assert.All(scale.Steps.Zip(scale.Steps.Skip(1)), x => Assert.Equal(x.First.To.AddDays(1), x.Second.From));
        Assert.All(scale.Steps.Select((step, index) => (step, index)), x => Assert.Equal((x.index, x.index), (scale.StepOf(x.step.From), scale.StepOf(x.step.To))));
        Assert.Null(scale.StepOf(scale.To.AddDays(1)));
        Assert.Equal((0, 1), (scale.At(scale.From), scale.At(scale.To.AddDays(1))));
    }

    [Fact]
    public void An_entry_of_long_ago_or_without_a_date_stands_beside_the_axis_and_none_is_lost()
    {
        var timeline = Of([On(1998, 3, 1), On(2026, 10, 5), On(2026, 10, 6) with { IsConcern = true }, On(2026, 11, 20), On(2031, 1, 1), Marks.On(null, "GP")]);

        Assert.Equal((new DateOnly(2026, 4, 27), new DateOnly(2026, 11, 29), 6), (timeline.Scale.From, timeline.Scale.To, timeline.Count));
        Assert.Equal(
            [(TimelinePlace.Earlier, 1, 0), (TimelinePlace.OnAxis, 2, 1), (TimelinePlace.OnAxis, 1, 0), (TimelinePlace.Later, 1, 0), (TimelinePlace.NotKnown, 1, 0)],
            timeline.Lanes[0].Marks.Select(x => (x.Place, x.Count, x.Concerns)));
        Assert.Equal("Before 27 April 2026", timeline.Scale.When(timeline.Lanes[0].Marks[0]));
        Assert.Equal("GP, 5 to 11 October 2026: 2 entries, 1 concern", timeline.Line(timeline.Lanes[0], timeline.Lanes[0].Marks[1]));
    }

    [Fact]
    public void The_readers_dates_set_the_axis()
    {
        var timeline = Of([On(2026, 10, 5)], filter: new ChronologyFilter { From = new DateOnly(2026, 10, 1), To = new DateOnly(2026, 10, 31) });

        Assert.Equal((TimelineUnit.Day, 31), (timeline.Scale.Unit, timeline.Scale.Steps.Count));
        Assert.Single(Of([], filter: new ChronologyFilter { From = new DateOnly(2030, 1, 1) }).Scale.Steps);
    }

    [Fact]
    public void Stretches_of_days_become_few_bars_and_an_uncertain_one_is_another_kind()
    {
        var stay = On(2026, 6, 1) with { Until = new DateOnly(2026, 7, 1) };
        var timeline = Of([stay, On(2026, 6, 20) with { Until = new DateOnly(2026, 7, 10) }, On(2026, 9, 1) with { Until = new DateOnly(2026, 9, 20) }, stay with { Certainty = DateCertainty.Between }]);

        Assert.Equal(
            [new(new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 10), true), new(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 20), true), new TimelineSpan(new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1), false)],
            timeline.Lanes[0].Spans);
        Assert.Equal((1, 1), (timeline.Lanes[0].Marks[0].Uncertain, timeline.Lanes[0].Marks[0].Lasting));
    }

    [Fact]
    public void Bands_and_labels_of_a_row_never_touch_and_stay_in_the_picture()
    {
        var episodes = Enumerable.Range(0, 12).Select(x => new EpisodeLine(x + 1, "A bruise seen at 11 weeks, and what nobody asked about it then", "Why", Period.From.AddDays(x * 17), Period.From.AddDays((x * 17) + 20), 1)).ToList();
        var layout = new TimelineLayout(Of([On(2026, 10, 5)], episodes));

        Assert.Equal(12, layout.Bands.Count);
        Assert.All(layout.Bands, x => Assert.InRange(x.LabelX, layout.Left, TimelineLayout.Width - (x.Label.Length * 6)));
        foreach (var row in layout.Bands.GroupBy(x => x.Row))
        {
            var extents = row.Select(x => (From: Math.Min(x.Left, x.LabelX), To: Math.Max(x.Right, x.LabelX + (x.Label.Length * 6)))).OrderBy(x => x.From).ToList();
            Assert.All(extents.Zip(extents.Skip(1)), x => Assert.True(x.First.To <= x.Second.From));
        }
    }

    [Fact]
    public void Every_mark_stands_in_its_lane_and_column_and_dates_along_the_axis_do_not_run_into_each_other()
    {
        var layout = new TimelineLayout(Of([On(1998, 3, 1), On(2026, 5, 1), On(2026, 11, 29), Marks.On(null, "GP")]));

        Assert.All(layout.Timeline.Lanes[0].Marks, x => Assert.InRange(layout.MiddleOf(x), TimelineLayout.NamesWidth + 4, TimelineLayout.Width - 4));
        Assert.Equal(["Earlier", "No date"], layout.Columns.Select(x => x.Heading));
        Assert.All(layout.Ticks.Zip(layout.Ticks.Skip(1)), x => Assert.True(x.Second.X - x.First.X >= 70));
    }

    [Theory]
    [InlineData("Schools", "Schools")]
    [InlineData("Rotherham Doncaster and South Humber NHS Foundation Trust", "Rotherham Doncaster and|South Humber NHS Found…")]
    [InlineData("Llanfairpwllgwyngyllgogerychwyrndrobwll", "Llanfairpwllgwyngyllgo…")]
    public void A_name_stands_in_two_lines_at_most(string name, string lines) => Assert.Equal(lines, string.Join('|', TimelineLayout.Lines(name)));

    [Fact]
    public void The_picture_is_sound_has_a_title_and_words_in_it_stay_words()
    {
        var svg = XElement.Parse(TimelineSvg.Of(Of([On(2026, 10, 5) with { IsGoodPractice = true }], [new EpisodeLine(1, "<script>&\u0001", "Why", Period.From, Period.To, 1)])).Replace("&#x1;", "", StringComparison.Ordinal), LoadOptions.None);

        Assert.Contains("1 entry of 1 agency", svg.Descendants("desc").Single().Value, StringComparison.Ordinal);
        Assert.Contains(svg.Descendants("text"), x => x.Value == "1 <script>&");
        Assert.Contains(svg.Descendants("text"), x => x.Value == "Good practice");
        Assert.DoesNotContain(svg.Descendants().Attributes(), x => x.Name.LocalName is "style" or "href" || x.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    private static EntryMark On(int year, int month, int day) => Marks.On(new DateOnly(year, month, day), "GP");

    private static Timeline Of(IReadOnlyList<EntryMark> marks, IReadOnlyList<EpisodeLine>? episodes = null, ChronologyFilter? filter = null) => Timeline.Of(
        marks,
        new ChronologyOverview { Agencies = [new ChronologyAgency(1, "GP", "GP", "hos", marks.Count)], Episodes = episodes ?? [] },
        new Dictionary<string, (DateOnly From, DateOnly To)> { ["GP"] = Period },
        filter ?? new ChronologyFilter())!;

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
