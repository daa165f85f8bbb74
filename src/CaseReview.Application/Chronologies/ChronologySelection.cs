using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Anonymising;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>What of a case's chronology somebody asked to see, without the entries' texts: the list, the timeline and the files begin with the same.</summary>
/// <param name="Overview">What every way of reading tells.</param>
/// <param name="Marks">The entries asked for, in order of time.</param>
internal sealed record ChronologySelection(ChronologyOverview Overview, IReadOnlyList<EntryMark> Marks)
{
    /// <summary>Days that several agencies tell of, by entry.</summary>
    public IReadOnlyDictionary<Guid, SharedDay> Shared { get; private init; } = new Dictionary<Guid, SharedDay>();

    /// <summary>The business unit's notes, by request and entry; none for those who do not read notes.</summary>
    public IReadOnlyDictionary<(int Request, int Entry), EntryNote> Notes { get; private init; } = new Dictionary<(int Request, int Entry), EntryNote>();

    /// <summary>The first and last day that each agency was asked about, by its name.</summary>
    public IReadOnlyDictionary<string, (DateOnly From, DateOnly To)> Periods { get; private init; } = new Dictionary<string, (DateOnly From, DateOnly To)>();

    /// <summary>What replaces names; null when they stand as the agencies wrote them.</summary>
    public Anonymiser? Names { get; private init; }

    /// <summary>Reads it: the number of queries does not grow with the entries.</summary>
    public static async Task<ChronologySelection> Of(ICaseReviewDb db, Guid caseId, ChronologyFilter filter, bool mayNote, bool anonymise, CancellationToken ct)
    {
        var notes = mayNote
            ? await db.NotesOf(caseId).AsNoTracking().Where(x => x.Text != "" || x.IsSignificant).ToDictionaryAsync(x => (x.Request, x.Entry), ct)
            : [];
        var all = (await db.EntryMarks(caseId, ct))
            .Select(x => notes.TryGetValue((x.Request, x.Number), out var note) ? x with { IsSignificant = note.IsSignificant, IsNoted = note.Text.Length > 0 } : x).ToList();
        var agencies = await db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == caseId).OrderBy(x => x.Number)
            .Select(x => new { x.Agency, x.State, x.Kind }).ToListAsync(ct);
        var silence = (await db.Arrangements(ct)).Chronologies.LongSilence;
        var shared = SharedDay.Among(all).ByEntry();
        var found = filter.Narrow(all, [.. shared.Keys]).ToList();
        var gaps = filter.HidesEntries ? [] : ChronologyGap.Among(found, silence);
        if (ReturnText.NormalOrNull(filter.Words) is { } words)
        {
            var with = await db.EntriesWith(caseId, words, ct);
            found.RemoveAll(x => !with.Contains(x.Id));
        }

        var names = anonymise ? await db.AnonymiserOf(caseId, ct) : null;
        var episodes = await db.EpisodesOf(caseId, ct);
        if (names is not null)
        {
            found = [.. found.Select(x => names.AgencyShownAs(x.Agency) is { } shown ? x with { Agency = shown } : x)];
        }

        var told = all.GroupBy(x => x.Agency).ToDictionary(x => x.Key, x => (Count: x.Count(), First: x.Min(y => y.Request)));
        var overview = new ChronologyOverview
        {
            Agencies =
            [
                .. agencies.Where(x => told.ContainsKey(x.Agency.Name)).DistinctBy(x => x.Agency.Name)
                    .Select(x => (As: names?.Agency(x.Agency.Name, x.Agency.Letters, x.Agency.Colour) ?? (x.Agency.Name, x.Agency.Letters, x.Agency.Colour), Told: told[x.Agency.Name]))
                    .Select(x => new ChronologyAgency(x.Told.First, x.As.Name, x.As.Letters, x.As.Colour, x.Told.Count)),
            ],
            People = anonymise ? [] : [.. all.Select(x => x.Person).OfType<string>().Distinct().Order()],
            All = all.Count,
            StillToCome = agencies.Count(x => x.State.IsOpen() && x.Kind is not ReturnKind.FurtherQuestions),
            First = all.Min(x => x.On),
            Last = all.Max(x => x.On),
            Gaps = gaps,
            Flagged = Flags(all, shared.Count),
            Episodes = names is null ? episodes : [.. episodes.Select(x => x with { Title = names.Apply(x.Title)!, WhyItMatters = names.Apply(x.WhyItMatters)! })],
            MayNote = mayNote,
        };
        return new ChronologySelection(overview, found)
        {
            Shared = shared,
            Notes = notes,
            Periods = all.GroupBy(x => names?.AgencyShownAs(x.Agency) ?? x.Agency).ToDictionary(x => x.Key, x => (x.Min(y => y.PeriodFrom), x.Max(y => y.PeriodTo))),
            Names = names,
        };
    }

    /// <summary>It as a picture; null when there is no entry at all.</summary>
    public Timeline? Drawn(ChronologyFilter filter, bool withSignificant) =>
        Timeline.Of(withSignificant ? Marks : [.. Marks.Select(x => x with { IsSignificant = false })], Overview, Periods, filter);

    private static Dictionary<ChronologyFlag, int> Flags(List<EntryMark> all, int shared) => new()
    {
        [ChronologyFlag.Concern] = all.Count(x => x.IsConcern),
        [ChronologyFlag.GoodPractice] = all.Count(x => x.IsGoodPractice),
        [ChronologyFlag.OutsidePeriod] = all.Count(x => x.IsOutsidePeriod),
        [ChronologyFlag.SharedDay] = shared,
        [ChronologyFlag.Significant] = all.Count(x => x.IsSignificant),
        [ChronologyFlag.Noted] = all.Count(x => x.IsNoted),
        [ChronologyFlag.DateNotKnown] = all.Count(x => x.On is null),
    };
}
