using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Every version of the partnership's rules, the latest first.</summary>
[Requires(Permission.ViewSettings)]
public sealed record ListRules : IRequest<IReadOnlyList<RulesLine>>;

/// <summary>A version in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Draft, published or discarded.</param>
/// <param name="Name">Its name.</param>
/// <param name="InForceFrom">UK local date; of no meaning for a draft.</param>
/// <param name="InForceUntil">UK local date on which rules of a time that is over ended; null for others.</param>
/// <param name="InForce">Whether new cases follow it today.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="DraftedAt">When it was begun.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="Reason">Why.</param>
/// <param name="BasedOn">Which version it was made from.</param>
/// <param name="Cases">How many open cases follow it.</param>
public sealed record RulesLine(
    int Number,
    RuleSetState State,
    string Name,
    DateOnly InForceFrom,
    DateOnly? InForceUntil,
    bool InForce,
    string Author,
    DateTimeOffset DraftedAt,
    DateTimeOffset? PublishedAt,
    string? Reason,
    int? BasedOn,
    int Cases);

/// <summary>Handles <see cref="ListRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class ListRulesHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<ListRules, IReadOnlyList<RulesLine>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<RulesLine>> Handle(ListRules query, CancellationToken ct)
    {
        var inForce = await db.RulesInForce(UkClock.DateOf(clock.GetUtcNow())).Select(v => v.Number).FirstAsync(ct);
        var cases = await db.Cases.Where(c => c.ClosedAt == null).GroupBy(c => c.RuleSetVersion)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var versions = await db.Set<RuleSetVersion>().OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.State, v.Label, v.Name, v.InForceFrom, v.InForceUntil, v.Author, v.DraftedAt, v.PublishedAt, v.Reason, v.BasedOn }).ToListAsync(ct);
        return
        [
            .. versions.Select(v => new RulesLine(
                v.Number, v.State, v.Name, v.InForceFrom, v.InForceUntil, v.Number == inForce, v.Author, v.DraftedAt, v.PublishedAt, v.Reason, v.BasedOn,
                v.State is RuleSetState.Published ? cases.GetValueOrDefault(v.Label) : 0)),
        ];
    }
}
