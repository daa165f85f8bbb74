using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Those who can be added to a case and were not.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record ListPossibleReaders(string Reference) : IRequest<IReadOnlyList<PossibleReader>>, ICaseMessage;

/// <summary>Somebody who can be added.</summary>
/// <param name="Number">Number of the member in the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post.</param>
public sealed record PossibleReader(int Number, string Name, string Post);

/// <summary>Handles <see cref="ListPossibleReaders"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">Today.</param>
public sealed class ListPossibleReadersHandler(ICaseReviewDb db, CaseScope scope, TimeProvider clock) : IRequestHandler<ListPossibleReaders, IReadOnlyList<PossibleReader>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PossibleReader>> Handle(ListPossibleReaders query, CancellationToken ct)
    {
        var added = await db.Set<CasePerson>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).Select(x => x.MemberId).ToListAsync(ct);
        var members = await (await CaseReaders.Of(scope.CaseId, db, UkClock.DateOf(clock.GetUtcNow()), ct)).OrderBy(x => x.Name).ToListAsync(ct);
        return [.. members.Where(x => !added.Contains(x.MemberId)).Select(x => new PossibleReader(x.Number, x.Name, x.Post))];
    }
}
