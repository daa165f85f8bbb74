using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Those who can be added to a case and were not.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record ListPossibleReaders(string Reference) : IRequest<IReadOnlyList<PersonChoice>>, ICaseMessage;

/// <summary>Handles <see cref="ListPossibleReaders"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">Today.</param>
public sealed class ListPossibleReadersHandler(ICaseReviewDb db, CaseScope scope, TimeProvider clock) : IRequestHandler<ListPossibleReaders, IReadOnlyList<PersonChoice>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PersonChoice>> Handle(ListPossibleReaders query, CancellationToken ct)
    {
        var added = await db.Set<CasePerson>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).Select(x => x.MemberId).ToListAsync(ct);
        var members = await (await CaseReaders.Of(scope.CaseId, db, UkClock.DateOf(clock.GetUtcNow()), ct)).OrderBy(x => x.Name).ToListAsync(ct);
        return [.. members.Where(x => !added.Contains(x.MemberId)).Select(x => new PersonChoice(x.Number, x.Name, x.Post))];
    }
}
