using CaseReview.Application.Common;
using CaseReview.Application.RapidReviews;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reviews;
using CaseReview.Domain.Submissions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>
/// What follows a rapid review opens when it ends. After a notification the partners' decision, which they signed with the report or made after the national
/// Panel's reply, is written as the decision on a local review unless somebody recorded it before (D-CRI-09); a national review opens, or the tasks of a case
/// without a review are set.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="door">Opens reviews.</param>
public sealed class WhenRapidReviewClosed_OpenWhatFollows(ICaseReviewDb db, ICurrentUser user, ReviewDoor door) : INotificationHandler<Raised<RapidReviewClosed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<RapidReviewClosed> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        var review = await db.RapidReviewOf(caseId, cancellationToken);
        if (review.NationalReviewFollows)
        {
            var submission = await Submission(caseId, cancellationToken);
            await door.Open(caseId, new ReviewOpening(null, submission.RepliedOn!.Value, submission.ReplySummary!), [], by, notification.At, cancellationToken);
            return;
        }

        if (review.GoesToPanel)
        {
            await Write(review, by, notification.At, cancellationToken);
        }

        if (!review.ReviewFollows)
        {
            await door.LeaveTasks(caseId, by, notification.At, cancellationToken);
        }
    }

    private async Task Write(RapidReview review, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        const ReviewType Local = ReviewType.LocalChildSafeguardingPracticeReview;
        var carriedOut = review.Decision is RapidReviewRecommendation.LocalReview;
        var latest = await db.Set<ReviewDecision>().AsNoTracking().Where(x => x.CaseId == review.CaseId && x.Type == Local)
            .OrderByDescending(x => x.DecidedAt).ThenByDescending(x => x.Id).FirstOrDefaultAsync(ct);
        if (latest?.Commission == carriedOut || (!carriedOut && review.LocalCriteriaMet is null))
        {
            return;
        }

        var submission = await Submission(review.CaseId, ct);
        await db.Set<Reconsideration>().Where(x => x.CaseId == review.CaseId).LoadAsync(ct);
        var again = db.Set<Reconsideration>().Local.Where(x => x.CaseId == review.CaseId).MaxBy(x => x.RecordedAt);
        var given = new ReviewDecisionGiven(
            Local,
            carriedOut,
            carriedOut && review.LocalCriteriaMet is not true ? OutsideDefinition.Other : null,
            again?.Reasons ?? review.RecommendationReasons!,
            new NamedPerson("The safeguarding partners", again is null ? "by signing the report" : "after the reply of the national Panel"),
            again is null ? submission.SignedOffAt : UkClock.InstantOf(again.DecidedOn, TimeOnly.MinValue));
        db.Set<ReviewDecision>().Add(ReviewDecision.Make(user.PartnershipId, review.CaseId, given, review.LocalCriteriaMet, false, by, now));
    }

    private Task<PanelSubmission> Submission(Guid caseId, CancellationToken ct) =>
        db.Set<PanelSubmission>().Where(x => x.CaseId == caseId && x.SentAt != null).OrderByDescending(x => x.Id).FirstAsync(ct);
}
