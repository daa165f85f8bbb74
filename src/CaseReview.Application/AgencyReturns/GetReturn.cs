using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>One agency's request and return, for those who may read raw returns.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetReturn(string Reference, int Number) : IRequest<ReturnView>, ICaseMessage;

/// <summary>Handles <see cref="GetReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="clock">The time.</param>
public sealed class GetReturnHandler(ICaseReviewDb db, CaseScope scope, TimeProvider clock) : IRequestHandler<GetReturn, ReturnView>
{
    /// <inheritdoc />
    public async Task<ReturnView> Handle(GetReturn query, CancellationToken ct)
    {
        var request = await db.ReturnRequests.AsNoTracking().Require(scope.CaseId, query.Number, ct);
        var rules = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => x.RuleSetJson).SingleAsync(ct);
        return ReturnView.Of(request, scope.Reference, RuleSet.Parse(rules).Calendar(), clock.GetUtcNow()) with
        {
            Documents = await db.DocumentsOf(request.Id, ct),
        };
    }
}
