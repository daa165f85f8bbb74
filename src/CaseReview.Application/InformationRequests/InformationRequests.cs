using CaseReview.Application.Common;
using CaseReview.Domain.InformationRequests;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Finds requests by their number.</summary>
internal static class InformationRequests
{
    /// <summary>A request with all its parts, tracked. One that touches a case of ours is for those who may read that case; others find nothing, and who is shut out leaves a trace .</summary>
    /// <exception cref="NotFound">There is none, or it touches a case that the person may not read.</exception>
    public static async Task<InformationRequest> RequireRequest(this ICaseReviewDb db, int number, ICurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var request = await db.Set<InformationRequest>().Include(x => x.Contributions.OrderBy(c => c.Number)).Include(x => x.Updates.OrderByDescending(u => u.On))
            .SingleOrDefaultAsync(x => x.Number == number, ct) ?? throw new NotFound("request for information");
        if (request.CaseId is not { } caseId || await db.Cases.VisibleTo(user).AnyAsync(c => c.Id == caseId, ct))
        {
            return request;
        }

        await db.NoteTry(db.Cases.Where(c => c.Id == caseId), user, clock, ct);
        throw new NotFound("request for information");
    }

    /// <summary>Leaves out the requests that touch a case which the person may not read, as the list of cases does.</summary>
    public static IQueryable<InformationRequest> VisibleTo(this IQueryable<InformationRequest> requests, ICaseReviewDb db, ICurrentUser user)
    {
        var cases = db.Cases.VisibleTo(user);
        return requests.Where(x => x.CaseId == null || cases.Any(c => c.Id == x.CaseId));
    }
}
