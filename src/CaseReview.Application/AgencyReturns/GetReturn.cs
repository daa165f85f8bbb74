using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Documents;
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
/// <param name="user">Who reads.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">The time.</param>
public sealed class GetReturnHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock) : IRequestHandler<GetReturn, ReturnView>
{
    /// <inheritdoc />
    public async Task<ReturnView> Handle(GetReturn query, CancellationToken ct)
    {
        var request = await db.ReturnRequests.AsNoTracking().Require(scope.CaseId, query.Number, ct);
        return ReturnView.Of(request, scope.Reference, await calendars.Current(ct), clock.GetUtcNow()) with
        {
            // Whoever checks it sees that a file was refused; nobody else hears of it.
            Documents = [.. (await db.DocumentsOf(request.Id, ct)).Where(x => x.Scan is not ScanResult.Infected || user.May(Permission.ManageCases))],
        };
    }
}
