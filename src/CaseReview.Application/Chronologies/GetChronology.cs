using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using MediatR;

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

/// <summary>The chronology as a list.</summary>
/// <param name="Entries">This page's entries.</param>
/// <param name="Overview">What every way of reading tells.</param>
public sealed record Chronology(PagedList<ChronologyRow> Entries, ChronologyOverview Overview) : ChronologyOverview(Overview);

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
        var asked = await ChronologySelection.Of(db, scope.CaseId, query.Filter, user.May(Permission.ManageCases), query.Anonymise, ct);
        var page = Math.Max(1, query.Page);
        var marks = asked.Marks.Skip((page - 1) * PagedList<ChronologyRow>.Size).Take(PagedList<ChronologyRow>.Size);
        var rows = await db.RowsOf(scope.CaseId, [.. marks], asked.Shared, ct);
        return new Chronology(
            new PagedList<ChronologyRow>([.. rows.Select(x => asked.Names is { } names ? x.With(names) : Noted(x, asked.Notes))], page, asked.Marks.Count),
            asked.Overview);
    }

    private static ChronologyRow Noted(ChronologyRow row, IReadOnlyDictionary<(int Request, int Entry), EntryNote> notes) =>
        notes.TryGetValue((row.Request, row.Entry.Number), out var note)
            ? row with { Note = ReturnText.NormalOrNull(note.Text), NoteBy = note.WrittenBy, IsSignificant = note.IsSignificant }
            : row;
}
