using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>All agencies' entries in one order of time (D-RR-08). Only what was returned counts, never a draft.</summary>
[Requires(Permission.ViewWholeCase)]
public sealed record GetChronology : IRequest<Chronology>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Numbers of the requests whose agencies to show; empty shows all.</summary>
    public IReadOnlyList<int> Agency { get; init; } = new List<int>();

    /// <summary>Whom entries are about; empty shows all.</summary>
    public string? About { get; init; }

    /// <summary>Words in the entry.</summary>
    public string? Words { get; init; }

    /// <summary>First UK local date to show.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last UK local date to show.</summary>
    public DateOnly? To { get; init; }

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
/// <param name="Gaps">Long silences of every agency.</param>
/// <param name="Meetings">Days on which several agencies have an entry.</param>
public sealed record Chronology(
    PagedList<ChronologyRow> Entries,
    IReadOnlyList<ChronologyAgency> Agencies,
    IReadOnlyList<string> People,
    int All,
    int StillToCome,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<ChronologyGap> Gaps,
    IReadOnlyDictionary<DateOnly, int> Meetings);

/// <summary>An agency in the filter.</summary>
/// <param name="Number">Number of its request.</param>
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
public sealed record ChronologyRow(string Agency, string Letters, string Colour, EntryView Entry);

/// <summary>Handles <see cref="GetChronology"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetChronologyHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetChronology, Chronology>
{
    /// <inheritdoc />
    public async Task<Chronology> Handle(GetChronology query, CancellationToken ct)
    {
        var requests = db.ReturnRequests.AsNoTracking().IgnoreAutoIncludes().Where(x => x.CaseId == scope.CaseId);
        var returned = requests.Where(x => ReturnStates.Returned.Contains(x.State));
        var found = returned.SelectMany(x => x.Return.Entries, (x, entry) => new { x.Number, x.Agency, entry });
        var index = await found.Select(x => new { x.Number, x.Agency, x.entry.When.Certainty, x.entry.When.On, x.entry.PersonConcerned }).ToListAsync(ct);
        var days = index.Where(x => x.On is not null && x.Certainty == DateCertainty.Exact).Select(x => (Day: x.On!.Value, x.Number)).ToList();
        var stillToCome = await requests.CountAsync(x => ReturnStates.Open.Contains(x.State), ct);

        if (query.Agency.Count > 0)
        {
            found = found.Where(x => query.Agency.Contains(x.Number));
        }

        if (ReturnText.NormalOrNull(query.About) is { } about)
        {
            found = found.Where(x => x.entry.PersonConcerned == about);
        }

        if (ReturnText.NormalOrNull(query.Words)?.ToLowerInvariant() is { } words)
        {
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where neither a culture nor a comparison exists.
            found = found.Where(x => x.entry.WhatHappened.ToLower().Contains(words) || x.entry.Source.ToLower().Contains(words));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (query.From is { } from)
        {
            found = found.Where(x => x.entry.When.On >= from || x.entry.When.Until >= from);
        }

        if (query.To is { } to)
        {
            found = found.Where(x => x.entry.When.On <= to);
        }

        var page = await found
            .OrderBy(x => x.entry.When.On == null).ThenBy(x => x.entry.When.On)
            .ThenBy(x => x.entry.When.At == null).ThenBy(x => x.entry.When.At)
            .ThenBy(x => x.entry.OrderInDay).ThenBy(x => x.Number).ThenBy(x => x.entry.Number)
            .ToPage(query.Page, ct);
        return new Chronology(
            new PagedList<ChronologyRow>([.. page.Items.Select(x => new ChronologyRow(x.Agency.Name, x.Agency.Letters, x.Agency.Colour, EntryView.Of(x.entry)))], page.Page, page.Total),
            [.. index.GroupBy(x => x.Number).OrderBy(x => x.Key).Select(x => new ChronologyAgency(x.Key, x.First().Agency.Name, x.First().Agency.Letters, x.First().Agency.Colour, x.Count()))],
            [.. index.Select(x => x.PersonConcerned).OfType<string>().Distinct().Order()],
            index.Count,
            stillToCome,
            index.Min(x => x.On),
            index.Max(x => x.On),
            ChronologyGap.Among(days.Select(x => x.Day)),
            days.GroupBy(x => x.Day).Select(x => (x.Key, Agencies: x.Select(y => y.Number).Distinct().Count())).Where(x => x.Agencies > 1).ToDictionary(x => x.Key, x => x.Agencies));
    }
}
