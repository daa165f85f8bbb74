using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reviews;

/// <summary>Opens what a decision leads to: a review with its first tasks, or the tasks of a case without one; and tells those who must know.</summary>
/// <param name="db">The database.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class ReviewDoor(ICaseReviewDb db, ICurrentUser user, Calendars calendars, Outbox outbox)
{
    /// <summary>Opens a review, or joins it to one that is open.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="opening">What it is opened with.</param>
    /// <param name="joins">Types with which it is one joint review; none when it stands alone.</param>
    /// <param name="by">Who recorded the decision.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Open(Guid caseId, ReviewOpening opening, IReadOnlyCollection<ReviewType> joins, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var known = await ReviewsOf(caseId, ct);
        var open = known.Where(x => x.Status is ReviewStatus.Decided).ToList();
        if (open.Exists(x => opening.Type is { } type ? x.Types.Contains(type) : x.IsNational))
        {
            return;
        }

        var review = opening.Type is { } further ? open.Find(x => x.Types.Any(joins.Contains)) : null;
        if (review is null)
        {
            review = Review.Open(user.PartnershipId, caseId, known.Count + 1, opening, by, now);
            db.Set<Review>().Add(review);
        }
        else
        {
            review.Join(opening.Type!.Value, by);
        }

        await SetTasks(caseId, review.Id, After(opening.Type), by, now, ct);
        await Tell(caseId, follows: true, now, ct);
    }

    /// <summary>No review follows a rapid review: what the partnership still does.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="by">Who recorded the last act.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task LeaveTasks(Guid caseId, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        await SetTasks(caseId, null, FollowOn.NoReview, by, now, ct);
        await Tell(caseId, follows: false, now, ct);
    }

    /// <summary>The reviews of a case, tracked, also those of this unit of work.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The reviews.</returns>
    public async Task<List<Review>> ReviewsOf(Guid caseId, CancellationToken ct)
    {
        await db.Set<Review>().Where(x => x.CaseId == caseId).LoadAsync(ct);
        return [.. db.Set<Review>().Local.Where(x => x.CaseId == caseId).OrderBy(x => x.Number)];
    }

    private async Task SetTasks(Guid caseId, Guid? reviewId, FollowOn after, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        await db.Set<ReviewTask>().Where(x => x.CaseId == caseId).LoadAsync(ct);
        var known = db.Set<ReviewTask>().Local.Where(x => x.CaseId == caseId).ToList();
        var (number, calendar, today) = (known.Count, await calendars.Fresh(ct), UkClock.DateOf(now));
        foreach (var task in (await db.Arrangements(ct)).Reviews.FirstTasks.Where(x => x.After.Contains(after) && !known.Exists(k => k.Key == x.Key && k.ReviewId == reviewId)))
        {
            db.Set<ReviewTask>().Add(ReviewTask.Set(user.PartnershipId, (caseId, reviewId), ++number, task, calendar.Add(today, task.Within), by, now));
        }
    }

    private async Task Tell(Guid caseId, bool follows, DateTimeOffset now, CancellationToken ct)
    {
        var reference = await db.Cases.Where(x => x.Id == caseId).Select(x => x.Reference).SingleAsync(ct);
        var roles = (await db.Arrangements(ct)).Reviews.ToldTo;
        foreach (var member in await db.InOffice(UkClock.DateOf(now), ct, [.. roles]))
        {
            await outbox.Send(
                new Letter(
                    caseId,
                    "What follows a decision",
                    member.AsRecipient(),
                    follows ? $"{reference}: a review follows" : $"{reference}: no review follows",
                    [
                        follows
                            ? $"It is decided that a review is carried out on {reference}. Its first tasks are set, each with who sees to it and a date."
                            : $"It is decided that no further review follows on {reference}. What is still to be done is set, each with who sees to it and a date.",
                        "Sign in to Case Review to read them, if you may see the case.",
                    ]),
                ct);
        }
    }

    private static FollowOn After(ReviewType? type) => type switch
    {
        null => FollowOn.NationalReview,
        ReviewType.LocalChildSafeguardingPracticeReview => FollowOn.LocalReview,
        ReviewType.SafeguardingAdultReview or ReviewType.DiscretionarySafeguardingAdultReview => FollowOn.AdultReview,
        ReviewType.DomesticHomicideReview => FollowOn.DomesticHomicideReview,
        _ => FollowOn.LearningReview,
    };
}
