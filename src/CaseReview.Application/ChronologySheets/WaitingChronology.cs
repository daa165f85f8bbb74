using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>An uploaded chronology that waits to be saved: nobody is to send a return and believe that it was in it.</summary>
internal static class WaitingChronology
{
    /// <summary>The uploads of a request that wait; one, unless two came at the same moment.</summary>
    /// <param name="db">The database.</param>
    /// <param name="requestId">The request.</param>
    /// <returns>They.</returns>
    public static IQueryable<ChronologyUpload> WaitingUploads(this ICaseReviewDb db, Guid requestId) =>
        db.Set<ChronologyUpload>().Where(x => x.ReturnRequestId == requestId && x.SettledAt == null);

    /// <summary>Requires that none waits before an open return is sent.</summary>
    /// <param name="db">The database.</param>
    /// <param name="request">The request.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When none does.</returns>
    /// <exception cref="ValidationException">One waits.</exception>
    public static async Task RequireNoneWaiting(this ICaseReviewDb db, ReturnRequest request, CancellationToken ct)
    {
        if (request.State.IsOpen() && await db.WaitingUploads(request.Id).AnyAsync(ct))
        {
            throw new ValidationException([new ValidationFailure("", "A chronology that you uploaded has not been saved yet. Save it or choose to add nothing, under Chronology, before you send")]);
        }
    }
}
