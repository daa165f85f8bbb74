using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Cases;

/// <summary>Finds whom a case is about, for the words of letters and pages.</summary>
public static class WhomACaseIsAbout
{
    /// <summary>Whom a case is about.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whom it is about; a child as long as nobody is recorded.</returns>
    public static async Task<CaseAbout> About(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        CaseAbouts.Of(await db.Set<Subject>().Where(x => x.CaseId == caseId).Select(x => x.Kind).ToListAsync(ct));
}
