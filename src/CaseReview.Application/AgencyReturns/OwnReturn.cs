using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Correspondence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The one request that the person who answers may work on: the one their link is for. Every act of an agency loads it here.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link that was opened.</param>
public sealed class OwnReturn(ICaseReviewDb db, LinkScope link)
{
    /// <summary>Loads the request.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request, loaded whole.</returns>
    /// <exception cref="Forbidden">No link is open, or it is for something else.</exception>
    /// <exception cref="NotFound">The request is gone.</exception>
    public async Task<ReturnRequest> Load(CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.Return);
        return await db.ReturnRequests.FirstOrDefaultAsync(x => x.Id == id, ct) ?? throw new NotFound("return request");
    }
}
