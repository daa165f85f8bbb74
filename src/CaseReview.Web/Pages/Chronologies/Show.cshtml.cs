using CaseReview.Application.Chronologies;
using CaseReview.Domain.Chronologies;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>All agencies' entries in one order of time. Its filters stand in the address.</summary>
public sealed class ShowModel : ChronologyView
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The chronology.</summary>
    public Chronology Chronology { get; private set; } = null!;

    /// <inheritdoc />
    public override ChronologyOverview Overview => Chronology;

    /// <inheritdoc />
    public override string View => Here;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Chronology = await Mediator.Send(
            new GetChronology { Reference = Reference, Filter = Filter, Anonymise = Anonymise, Page = Number }, ct);
    }

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
