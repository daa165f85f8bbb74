using System.Runtime.CompilerServices;
using CaseReview.Application.Common;
using CaseReview.Application.Referrals;
using CaseReview.Application.Tables;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>
/// Gives the list of cases as a table for a file, with the same filters (K-CON-01). It is audited, and holds children by initials only, whoever asks:
/// a file is copied on.
/// </summary>
/// <param name="Filter">What to narrow to.</param>
/// <param name="Format">As what it is written.</param>
[Requires(Permission.ViewCases)]
public sealed record ExportCases(CaseFilter Filter, TableFormat Format) : IRequest<Table>;

/// <summary>Checks <see cref="ExportCases"/>.</summary>
public sealed class ExportCasesValidator : AbstractValidator<ExportCases>
{
    /// <summary>Makes it.</summary>
    public ExportCasesValidator() => RuleFor(x => x.Filter).SetValidator(new CaseFilterValidator());
}

/// <summary>Handles <see cref="ExportCases"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class ExportCasesHandler(ICaseReviewDb db, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<ExportCases, Table>
{
    private const int AtATime = 500;

    private static readonly string[] Headings =
    [
        "Reference", "Stage", "How it came in", "What happened", "Children", "Date of the incident", "Logged on", "Next deadline", "Due", "How it stands", "Closed on", "Outcome",
    ];

    /// <inheritdoc />
    public async Task<Table> Handle(ExportCases query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var cases = db.Cases.AsNoTracking().VisibleTo(user).Narrow(query.Filter, db, user, now);
        var count = await cases.CountAsync(ct);
        db.Note(new CasesExported(user.PartnershipId.Value, query.Format.ToString().ToUpperInvariant(), count, InWords(query.Filter), user.Actor), user, now);
        if (query.Filter.Name is not null)
        {
            db.Note(new CasesSearchedByName(user.PartnershipId.Value, count, user.Actor), user, now);
        }

        await db.SaveChangesAsync(ct);
        return new Table("Cases", Headings, Rows(cases.InOrder(query.Filter.Order), now, await calendars.Current(ct), ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQueryable<Case> cases, DateTimeOffset now, WorkingCalendar calendar, [EnumeratorCancellation] CancellationToken ct)
    {
        var today = UkClock.DateOf(now);
        for (var at = 0; ; at += AtATime)
        {
            var cards = await cases.Skip(at).Take(AtATime).AsCards(db).ToListAsync(ct);
            var ids = cards.Select(c => c.Id).ToList();
            var ends = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.ClosedAt, c.Outcome }).ToDictionaryAsync(c => c.Id, ct);
            var routes = await db.Set<Referral>().AsNoTracking().Where(r => ids.Contains(r.CaseId)).ToDictionaryAsync(r => r.CaseId, r => r.Route, ct);
            foreach (var card in cards)
            {
                var next = card.Next is [var first, ..] ? first : null;
                var end = ends[card.Id];
                yield return
                [
                    card.Reference,
                    card.Standing.StageOn(today).Words(),
                    routes.TryGetValue(card.Id, out var route) ? route.Words() : null,
                    card.Headline,
                    string.Join("; ", card.Subjects.Select(s => s.Age.Length == 0 ? s.ShownAs : $"{s.ShownAs}, {s.Age}")),
                    card.OccurredOn,
                    card.LoggedOn,
                    next?.Name,
                    (object?)next?.DueAt ?? next?.DueOn,
                    next?.StandingAt(now, calendar).Words,
                    end.ClosedAt is { } closed ? UkClock.DateOf(closed) : null,
                    end.Outcome,
                ];
            }

            if (cards.Count < AtATime)
            {
                yield break;
            }
        }
    }

    // What was asked for is part of the record; the name of a child is not.
    private static string InWords(CaseFilter filter) => string.Join(", ", new[]
    {
        $"shown: {filter.Shown}",
        filter.Search is { } search ? $"reference: {search}" : null,
        filter.Name is null ? null : "a child’s name",
        filter.Stage is { } stage ? $"stage: {stage}" : null,
        filter.Due is { } due ? $"due: {due}" : null,
        filter.Agency is { } agency ? $"agency: {agency}" : null,
        filter.Route is { } route ? $"route: {route}" : null,
    }.OfType<string>());
}
