using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Finds requests by the number that stands in addresses.</summary>
public static class FindReturns
{
    /// <summary>The request of a case with a number.</summary>
    /// <param name="requests">The partnership's.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Number among the case's requests.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request, loaded whole.</returns>
    /// <exception cref="NotFound">There is none.</exception>
    public static async Task<ReturnRequest> Require(this IQueryable<ReturnRequest> requests, Guid caseId, int number, CancellationToken ct) =>
        await requests.FirstOrDefaultAsync(x => x.CaseId == caseId && x.Number == number, ct) ?? throw new NotFound("return request");

    /// <summary>The request that an event of this save happened to. It may not be in the database yet.</summary>
    /// <param name="requests">The set whose changes are being saved.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The tracked request.</returns>
    internal static ReturnRequest Tracked(this DbSet<ReturnRequest> requests, ReturnEvent happened) => requests.Local.Single(x => x.Id == happened.SubjectId);
}
