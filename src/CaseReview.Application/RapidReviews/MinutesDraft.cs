using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Drafts the minutes of a case's meeting, for the page and for Word.</summary>
internal static class MinutesDraft
{
    /// <summary>The draft.</summary>
    /// <param name="db">The database.</param>
    /// <param name="scope">The case.</param>
    /// <param name="user">In whose partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The document.</returns>
    /// <exception cref="NotFound">The meeting has not been held.</exception>
    public static async Task<WordDocument> Minutes(this ICaseReviewDb db, CaseScope scope, ICurrentUser user, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().Whole().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId && x.MeetingHeldAt != null, ct) ?? throw new NotFound("meeting");
        var disagreements = await db.Set<Disagreement>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).ToListAsync(ct);
        var name = await db.Partnerships.Where(x => x.Id == user.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        return MeetingMinutes.Of(new MinutesOf(scope.Reference, name, review, disagreements, Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct))));
    }
}
