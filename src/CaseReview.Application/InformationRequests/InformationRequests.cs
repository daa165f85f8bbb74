using CaseReview.Application.Common;
using CaseReview.Domain.InformationRequests;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Finds requests by their number.</summary>
internal static class InformationRequests
{
    /// <summary>A request with all its parts, tracked.</summary>
    public static async Task<InformationRequest> RequireRequest(this ICaseReviewDb db, int number, CancellationToken ct) =>
        await db.Set<InformationRequest>().Include(x => x.Contributions.OrderBy(c => c.Number)).Include(x => x.Updates.OrderByDescending(u => u.On)).SingleOrDefaultAsync(x => x.Number == number, ct)
            ?? throw new NotFound("request for information");
}
