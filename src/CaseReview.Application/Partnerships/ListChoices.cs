using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The agencies that exist today, to choose one: code and name.</summary>
[Requires(Permission.ViewSettings)]
public sealed record ListAgencyNames : IRequest<IReadOnlyDictionary<string, string>>;

/// <summary>Handles <see cref="ListAgencyNames"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class ListAgencyNamesHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<ListAgencyNames, IReadOnlyDictionary<string, string>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> Handle(ListAgencyNames query, CancellationToken ct) =>
        await db.Agencies.AsNoTracking().CurrentOn(UkClock.DateOf(clock.GetUtcNow())).OrderBy(x => x.Name).ToDictionaryAsync(x => x.Code, x => x.Name, ct);
}

/// <summary>Who may be nominated as somebody's deputy: number and name, those of the same body first.</summary>
/// <param name="Number">The officer's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record ListPossibleDeputies(int Number) : IRequest<IReadOnlyDictionary<int, string>>;

/// <summary>Handles <see cref="ListPossibleDeputies"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class ListPossibleDeputiesHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<ListPossibleDeputies, IReadOnlyDictionary<int, string>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<int, string>> Handle(ListPossibleDeputies query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var officer = await db.Person(query.Number, ct);
        return await db.Members.AsNoTracking()
            .Where(x => x.Number != query.Number && (x.Until == null || x.Until >= today))
            .OrderByDescending(x => x.AgencyId == officer.AgencyId).ThenBy(x => x.Name)
            .ToDictionaryAsync(x => x.Number, x => $"{x.Name}, {x.Post}", ct);
    }
}
