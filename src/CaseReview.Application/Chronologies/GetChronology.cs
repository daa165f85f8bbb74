using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.ReturnTemplates;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>All agencies' entries in one order of time (D-RR-08). Only what was returned counts, never a draft.</summary>
[Requires(Permission.ViewWholeCase)]
public sealed record GetChronology : IRequest<Chronology>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>What to show.</summary>
    public ChronologyFilter Filter { get; init; } = new();

    /// <summary>Whether names and what else tells who people are is replaced by what the glossary shows.</summary>
    public bool Anonymise { get; init; }

    /// <summary>Page, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>The chronology.</summary>
/// <param name="Entries">This page's entries.</param>
/// <param name="Agencies">The agencies with entries, and how many each has.</param>
/// <param name="People">Whom entries are about.</param>
/// <param name="All">How many entries there are without a filter.</param>
/// <param name="StillToCome">How many returns are awaited.</param>
/// <param name="First">The first date known.</param>
/// <param name="Last">The last date known.</param>
/// <param name="Gaps">Long silences of the agencies shown; none while entries are hidden.</param>
public sealed record Chronology(
    PagedList<ChronologyRow> Entries,
    IReadOnlyList<ChronologyAgency> Agencies,
    IReadOnlyList<string> People,
    int All,
    int StillToCome,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<ChronologyGap> Gaps)
{
    /// <summary>How many entries each flag has, without a filter.</summary>
    public IReadOnlyDictionary<ChronologyFlag, int> Flagged { get; init; } = new Dictionary<ChronologyFlag, int>();

    /// <summary>Key practice episodes, by their first day.</summary>
    public IReadOnlyList<EpisodeLine> Episodes { get; init; } = [];

    /// <summary>Whether the reader reads and writes notes and names episodes.</summary>
    public bool MayNote { get; init; }
}

/// <summary>An agency in the filter.</summary>
/// <param name="Number">Number of its first request.</param>
/// <param name="Name">Name.</param>
/// <param name="Letters">Two to four letters.</param>
/// <param name="Colour">Colour class.</param>
/// <param name="Count">How many entries it has.</param>
public sealed record ChronologyAgency(int Number, string Name, string Letters, string Colour, int Count);

/// <summary>One entry with its agency.</summary>
/// <param name="Agency">Name.</param>
/// <param name="Letters">Two to four letters.</param>
/// <param name="Colour">Colour class.</param>
/// <param name="Entry">The entry.</param>
public sealed record ChronologyRow(string Agency, string Letters, string Colour, EntryView Entry)
{
    /// <summary>Number of the request that it answers.</summary>
    public int Request { get; init; }

    /// <summary>Whether it lies outside the review period.</summary>
    public bool IsOutsidePeriod { get; init; }

    /// <summary>The day that other agencies tell of too; null when none does.</summary>
    public SharedDay? Shared { get; init; }

    /// <summary>The business unit's note; null when there is none, or for those who do not read notes.</summary>
    public string? Note { get; init; }

    /// <summary>Who wrote the note last.</summary>
    public string? NoteBy { get; init; }

    /// <summary>Whether the business unit marks the entry as significant.</summary>
    public bool IsSignificant { get; init; }
}

/// <summary>Handles <see cref="GetChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who reads: agencies' words are for all who read the case as a whole, notes for those who work on it.</param>
public sealed class GetChronologyHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetChronology, Chronology>
{
    /// <inheritdoc />
    public async Task<Chronology> Handle(GetChronology query, CancellationToken ct)
    {
        var mayNote = user.May(Permission.ManageCases);
        var notes = mayNote
            ? await db.NotesOf(scope.CaseId).AsNoTracking().Where(x => x.Text != "" || x.IsSignificant).ToDictionaryAsync(x => (x.Request, x.Entry), ct)
            : [];
        var all = (await db.EntryMarks(scope.CaseId, ct))
            .Select(x => notes.TryGetValue((x.Request, x.Number), out var note) ? x with { IsSignificant = note.IsSignificant, IsNoted = note.Text.Length > 0 } : x).ToList();
        var agencies = await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number)
            .Select(x => new { x.Agency, x.State, x.Kind }).ToListAsync(ct);
        var silence = (await db.Arrangements(ct)).Chronologies.LongSilence;
        var shared = SharedDay.Among(all).ByEntry();
        var found = query.Filter.Narrow(all, [.. shared.Keys]).ToList();
        var gaps = query.Filter.HidesEntries ? [] : ChronologyGap.Among(found, silence);
        if (ReturnText.NormalOrNull(query.Filter.Words) is { } words)
        {
            var with = await db.EntriesWith(scope.CaseId, words, ct);
            found.RemoveAll(x => !with.Contains(x.Id));
        }

        var page = Math.Max(1, query.Page);
        var rows = await db.RowsOf(scope.CaseId, [.. found.Skip((page - 1) * PagedList<ChronologyRow>.Size).Take(PagedList<ChronologyRow>.Size)], shared, ct);
        var episodes = await db.EpisodesOf(scope.CaseId, ct);
        if (query.Anonymise)
        {
            var names = await db.AnonymiserOf(scope.CaseId, ct);
            rows = [.. rows.Select(x => x with { Entry = x.Entry.With(names) })];
            episodes = [.. episodes.Select(x => x with { Title = names.Apply(x.Title)!, WhyItMatters = names.Apply(x.WhyItMatters)! })];
        }

        var told = all.GroupBy(x => x.Agency).ToDictionary(x => x.Key, x => (Count: x.Count(), First: x.Min(y => y.Request)));
        return new Chronology(
            new PagedList<ChronologyRow>([.. rows.Select(x => query.Anonymise ? x : Noted(x, notes))], page, found.Count),
            [.. agencies.Where(x => told.ContainsKey(x.Agency.Name)).DistinctBy(x => x.Agency.Name)
                .Select(x => new ChronologyAgency(told[x.Agency.Name].First, x.Agency.Name, x.Agency.Letters, x.Agency.Colour, told[x.Agency.Name].Count))],
            query.Anonymise ? [] : [.. all.Select(x => x.Person).OfType<string>().Distinct().Order()],
            all.Count,
            agencies.Count(x => x.State.IsOpen() && x.Kind is not ReturnKind.FurtherQuestions),
            all.Min(x => x.On),
            all.Max(x => x.On),
            gaps)
        {
            Flagged = new Dictionary<ChronologyFlag, int>
            {
                [ChronologyFlag.Concern] = all.Count(x => x.IsConcern),
                [ChronologyFlag.GoodPractice] = all.Count(x => x.IsGoodPractice),
                [ChronologyFlag.OutsidePeriod] = all.Count(x => x.IsOutsidePeriod),
                [ChronologyFlag.SharedDay] = shared.Count,
                [ChronologyFlag.Significant] = all.Count(x => x.IsSignificant),
                [ChronologyFlag.Noted] = all.Count(x => x.IsNoted),
            },
            Episodes = episodes,
            MayNote = mayNote,
        };
    }

    private static ChronologyRow Noted(ChronologyRow row, Dictionary<(int Request, int Entry), EntryNote> notes) =>
        notes.TryGetValue((row.Request, row.Entry.Number), out var note)
            ? row with { Note = ReturnText.NormalOrNull(note.Text), NoteBy = note.WrittenBy, IsSignificant = note.IsSignificant }
            : row;
}
