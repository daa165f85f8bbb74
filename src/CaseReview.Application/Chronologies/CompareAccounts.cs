using CaseReview.Application.Common;
using CaseReview.Domain.Chronologies;
using MediatR;

namespace CaseReview.Application.Chronologies;

/// <summary>What each agency tells of one day that several share, side by side (D-RR-08).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Day">UK local date.</param>
/// <param name="Anonymise">Whether names are replaced by what the glossary shows.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record CompareAccounts(string Reference, DateOnly Day, bool Anonymise = false) : IRequest<IReadOnlyList<SharedAccounts>>, ICaseMessage;

/// <summary>The accounts about one person.</summary>
/// <param name="About">Whom, as the agencies write it; null when nobody is named.</param>
/// <param name="ByAgency">Each agency's entries of the day, in order of time.</param>
public sealed record SharedAccounts(string? About, IReadOnlyList<IReadOnlyList<ChronologyRow>> ByAgency);

/// <summary>Handles <see cref="CompareAccounts"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class CompareAccountsHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<CompareAccounts, IReadOnlyList<SharedAccounts>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<SharedAccounts>> Handle(CompareAccounts query, CancellationToken ct)
    {
        var days = SharedDay.Among(await db.EntryMarks(scope.CaseId, ct)).Where(x => x.Day == query.Day).ToList();
        if (days.Count == 0)
        {
            throw new NotFound("day that several agencies tell of");
        }

        var shared = days.ByEntry();
        var rows = await db.RowsOf(scope.CaseId, [.. days.SelectMany(x => x.Entries)], shared, ct);
        if (query.Anonymise)
        {
            var names = await db.AnonymiserOf(scope.CaseId, ct);
            rows = [.. rows.Select(x => x.With(names))];
        }

        return [.. days.Select(day => rows.Where(x => x.Shared == day).ToList())
            .Select(of => new SharedAccounts(of[0].Entry.PersonConcerned, [.. of.GroupBy(x => x.Agency).Select(IReadOnlyList<ChronologyRow> (x) => [.. x])]))];
    }
}
