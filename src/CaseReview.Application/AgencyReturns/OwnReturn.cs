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
    /// <summary>Whether the lead acts, to whom the request was sent, and not a colleague who helps.</summary>
    public bool IsLeads => link.Purpose is LinkPurpose.Return;

    /// <summary>Loads the request for what the lead alone does: sending it, and asking colleagues to help.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request, loaded whole.</returns>
    /// <exception cref="Forbidden">A colleague acts, no link is open, or it is for something else.</exception>
    public Task<ReturnRequest> LoadAsLead(CancellationToken ct) =>
        IsLeads ? Load(ct) : throw new Forbidden("Only the person whom the request was sent to can do this. Ask them.");

    /// <summary>Loads the request.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request, loaded whole.</returns>
    /// <exception cref="Forbidden">No link is open, or it is for something else.</exception>
    /// <exception cref="NotFound">The request is gone.</exception>
    public async Task<ReturnRequest> Load(CancellationToken ct)
    {
        var id = link.RecordFor(LinkPurpose.Return, LinkPurpose.ReturnColleague);
        return await db.ReturnRequests.FirstOrDefaultAsync(x => x.Id == id, ct) ?? throw new NotFound("return request");
    }
}
