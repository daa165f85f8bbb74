using CaseReview.Application.Chronologies;
using CaseReview.Domain.Chronologies;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>The combined chronology as a picture, with the same facts in tables. Its filters stand in the address.</summary>
public sealed class TimelineModel : ChronologyView
{
    /// <summary>What is drawn.</summary>
    public DrawnChronology Drawn { get; private set; } = null!;

    /// <inheritdoc />
    public override ChronologyOverview Overview => Drawn;

    /// <inheritdoc />
    public override string View => $"{Here}/timeline";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Drawn = await Mediator.Send(new GetTimeline { Reference = Reference, Filter = Filter, Anonymise = Anonymise }, ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Where the entries of a mark stand in the list.</summary>
    /// <param name="lane">Its lane.</param>
    /// <param name="mark">The mark.</param>
    /// <returns>An address.</returns>
    public string AddressOf(TimelineLane lane, TimelineMark mark)
    {
        var scale = Drawn.Timeline!.Scale;
        (DateOnly? from, DateOnly? to) = mark.Place switch
        {
            TimelinePlace.OnAxis => (scale.Steps[mark.Step].From, scale.Steps[mark.Step].To),
            TimelinePlace.Earlier => (null, scale.From.AddDays(-1)),
            TimelinePlace.Later => (scale.To.AddDays(1), null),
            _ => default((DateOnly?, DateOnly?)),
        };
        return ListOf(lane.Agency.Number, from, to, Anonymise, mark.Place is TimelinePlace.NotKnown ? ChronologyFlag.DateNotKnown : null);
    }

    /// <summary>The marks as a table: when, and for each lane its mark or null.</summary>
    public IEnumerable<(string When, IReadOnlyList<TimelineMark?> Marks)> Rows =>
        from place in Drawn.Timeline!.Lanes.SelectMany(x => x.Marks).GroupBy(x => (x.Place, x.Step)).OrderBy(x => x.Key)
        select (Drawn.Timeline.Scale.When(place.First()), (IReadOnlyList<TimelineMark?>)[.. Drawn.Timeline.Lanes.Select(lane => lane.Marks.FirstOrDefault(x => (x.Place, x.Step) == place.Key))]);
}
