using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>Reads of the combined chronology: what was returned, never a draft.</summary>
internal static class ChronologyLoading
{
    /// <summary>The requests of a case whose content counts.</summary>
    public static IQueryable<ReturnRequest> ReturnedOf(this ICaseReviewDb db, Guid caseId) =>
        db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == caseId && ReturnStates.Returned.Contains(x.State));

    /// <summary>Every entry of a case without its texts, in order of time: one query whose rows are small.</summary>
    public static async Task<IReadOnlyList<EntryMark>> EntryMarks(this ICaseReviewDb db, Guid caseId, CancellationToken ct)
    {
        var rows = await db.ReturnedOf(caseId).SelectMany(x => x.Return.Entries, (x, e) => new
        {
            e.Id,
            Request = x.Number,
            e.Number,
            x.Agency.Name,
            e.When.Certainty,
            e.When.On,
            e.When.Until,
            e.When.At,
            e.OrderInDay,
            e.PersonConcerned,
            e.IsConcern,
            e.IsGoodPractice,
            e.DescribesContact,
            x.PeriodFrom,
            x.PeriodTo,
        }).ToListAsync(ct);
        return EntryMark.InOrder(rows.Select(x => new EntryMark(x.Id, x.Request, x.Number, x.Name, x.Certainty, x.On, x.Until, x.At)
        {
            OrderInDay = x.OrderInDay,
            Person = x.PersonConcerned,
            IsConcern = x.IsConcern,
            IsGoodPractice = x.IsGoodPractice,
            IsContact = x.DescribesContact,
            PeriodFrom = x.PeriodFrom,
            PeriodTo = x.PeriodTo,
        }));
    }

    /// <summary>The notes on a case's entries.</summary>
    public static IQueryable<EntryNote> NotesOf(this ICaseReviewDb db, Guid caseId) => db.Set<EntryNote>().Where(x => x.CaseId == caseId);

    /// <summary>The episodes of a case that stand, by their first day.</summary>
    public static async Task<IReadOnlyList<EpisodeLine>> EpisodesOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        await db.Set<KeyPracticeEpisode>().AsNoTracking().Where(x => x.CaseId == caseId && x.RemovedAt == null).OrderBy(x => x.From).ThenBy(x => x.Number)
            .Select(x => new EpisodeLine(x.Number, x.Title, x.WhyItMatters, x.From, x.To, x.Version)).ToListAsync(ct);

    /// <summary>Which entries of a case hold certain words, in any case.</summary>
    public static async Task<HashSet<Guid>> EntriesWith(this ICaseReviewDb db, Guid caseId, string words, CancellationToken ct)
    {
        words = words.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where neither a culture nor a comparison exists.
        return await db.ReturnedOf(caseId).SelectMany(x => x.Return.Entries)
            .Where(x => x.WhatHappened.ToLower().Contains(words) || x.Source.ToLower().Contains(words))
            .Select(x => x.Id).ToHashSetAsync(ct);
#pragma warning restore CA1304, CA1311, CA1862
    }

    /// <summary>Whole entries with their agencies, in the order of their marks.</summary>
    public static async Task<IReadOnlyList<ChronologyRow>> RowsOf(this ICaseReviewDb db, Guid caseId, IReadOnlyList<EntryMark> marks, IReadOnlyDictionary<Guid, SharedDay> shared, CancellationToken ct)
    {
        var ids = marks.Select(x => x.Id).ToList();
        var entries = await db.ReturnedOf(caseId).SelectMany(x => x.Return.Entries, (x, entry) => new { x.Agency, entry })
            .Where(x => ids.Contains(x.entry.Id)).ToDictionaryAsync(x => x.entry.Id, ct);
        return
        [
            .. marks.Select(x => (Mark: x, Found: entries[x.Id]))
                .Select(x => new ChronologyRow(x.Found.Agency.Name, x.Found.Agency.Letters, x.Found.Agency.Colour, AgencyReturns.EntryView.Of(x.Found.entry))
                {
                    Request = x.Mark.Request,
                    IsOutsidePeriod = x.Mark.IsOutsidePeriod,
                    Shared = shared.GetValueOrDefault(x.Mark.Id),
                }),
        ];
    }

    /// <summary>Shared days by entry.</summary>
    public static Dictionary<Guid, SharedDay> ByEntry(this IEnumerable<SharedDay> days) =>
        days.SelectMany(day => day.Entries.Select(x => (x.Id, day))).ToDictionary(x => x.Id, x => x.day);
}
