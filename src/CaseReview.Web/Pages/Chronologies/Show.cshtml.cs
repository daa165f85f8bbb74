using CaseReview.Application.Chronologies;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>All agencies' entries in one order of time. Its filters stand in the address.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>Numbers of the requests whose agencies to show.</summary>
    [FromQuery(Name = "agency")]
    public IReadOnlyList<int> Agency { get; set; } = new List<int>();

    /// <summary>Whom entries are about.</summary>
    [FromQuery(Name = "about")]
    public string? About { get; set; }

    /// <summary>Words in the entry.</summary>
    [FromQuery(Name = "words")]
    public string? Words { get; set; }

    /// <summary>First UK local date to show.</summary>
    [FromQuery(Name = "from")]
    public DateOnly? From { get; set; }

    /// <summary>Last UK local date to show.</summary>
    [FromQuery(Name = "to")]
    public DateOnly? To { get; set; }

    /// <summary>Flags of which an entry must have one.</summary>
    [FromQuery(Name = "only")]
    public IReadOnlyList<ChronologyFlag> Only { get; set; } = new List<ChronologyFlag>();

    /// <summary>Whether names are replaced.</summary>
    [FromQuery(Name = "anonymise")]
    public bool Anonymise { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The chronology.</summary>
    public Chronology Chronology { get; private set; } = null!;

    /// <summary>What of it to show.</summary>
    public ChronologyFilter Filter => new() { Agency = Agency, About = About, Words = Words, From = From, To = To, Only = Only };

    /// <summary>The page's first sentence.</summary>
    public string Lead
    {
        get
        {
            var agencies = Chronology.Agencies.Count;
            var entries = $"{Chronology.All} {(Chronology.All == 1 ? "entry" : "entries")} from {agencies} {(agencies == 1 ? "agency" : "agencies")}";
            var period = Chronology is { First: { } first, Last: { } last } ? $", {DateWords.Full(first)} to {DateWords.Full(last)}" : "";
            var toCome = Chronology.StillToCome switch { 0 => "", 1 => " 1 return is still to come.", var n => $" {n} returns are still to come." };
            return $"{entries}{period}.{toCome}";
        }
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Chronology = await Mediator.Send(
            new GetChronology { Reference = Reference, Filter = Filter, Anonymise = Anonymise, Page = Number }, ct);
    }

    /// <summary>The same page with names replaced, or with the agencies' words.</summary>
    public string Switched => Request.Path + QueryString.Create(
        Request.Query.Where(x => x.Key != "anonymise").Concat(Anonymise ? [] : [KeyValuePair.Create("anonymise", new Microsoft.Extensions.Primitives.StringValues("true"))]));

    /// <summary>Who was silent, in a few words.</summary>
    public string Silent => Agency.Count == 0
        ? "any agency"
        : string.Join(" or ", Chronology.Agencies.Where(x => Agency.Contains(x.Number)).Select(x => x.Name));

    /// <summary>Entries as they are drawn: those of one key practice episode together, the others alone. An entry in two episodes stands in the first.</summary>
    /// <param name="rows">Entries in order of time.</param>
    /// <returns>The runs, in order.</returns>
    public IEnumerable<(EpisodeLine? Episode, IReadOnlyList<ChronologyRow> Rows)> Runs(IEnumerable<ChronologyRow> rows)
    {
        (EpisodeLine? Episode, List<ChronologyRow> Rows)? run = null;
        foreach (var row in rows)
        {
            var episode = Chronology.Episodes.FirstOrDefault(x => x.Has(row.Entry.When.On));
            if (run is { } open && episode is not null && open.Episode == episode)
            {
                open.Rows.Add(row);
                continue;
            }

            if (run is { } done)
            {
                yield return done;
            }

            run = (episode, [row]);
        }

        if (run is { } last)
        {
            yield return last;
        }
    }

    /// <summary>The silence that ends at an entry, to be drawn before it.</summary>
    /// <param name="row">The entry.</param>
    /// <param name="before">The entry drawn before it.</param>
    /// <returns>The silence, or null.</returns>
    public ChronologyGap? GapBefore(ChronologyRow row, ChronologyRow? before) =>
        row.Entry.When.On is { } on && (before is null || before.Entry.When.On < on) ? Chronology.Gaps.FirstOrDefault(x => x.To.AddDays(1) == on) : null;
}
