using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Loads a rapid review whole.</summary>
public static class RapidReviewLoading
{
    /// <summary>The rapid review of a case, tracked, with all its parts.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review.</returns>
    /// <exception cref="NotFound">The case has none.</exception>
    public static async Task<RapidReview> RapidReviewOf(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        await db.Set<RapidReview>().Whole().FirstOrDefaultAsync(x => x.CaseId == caseId, ct) ?? throw new NotFound("rapid review");

    /// <summary>With every part.</summary>
    /// <param name="reviews">Rapid reviews.</param>
    /// <returns>The same, whole.</returns>
    public static IQueryable<RapidReview> Whole(this IQueryable<RapidReview> reviews) =>
        reviews.Include(x => x.Agencies).Include(x => x.Attendance).Include(x => x.Overviews).Include(x => x.Criteria).Include(x => x.Discussions).Include(x => x.Invitations)
            .Include(x => x.Dissents).Include(x => x.OptionsNotChosen).Include(x => x.Actions).Include(x => x.Agreements);
}
