using CaseReview.Application.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>What both handlers of the meeting share.</summary>
public static class MeetingFormLoading
{
    /// <summary>The partnership's quorum rule for a type of meeting: the rapid review's, or the group's own when it considers a referral .</summary>
    /// <param name="db">The database.</param>
    /// <param name="meeting">One of <see cref="QuorumRules"/>.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rule.</returns>
    public static async Task<QuorumRule> QuorumRule(this ICaseReviewDb db, string meeting, CancellationToken ct) =>
        QuorumRules.For(await db.Profiles.Select(x => x.QuorumJson).SingleAsync(ct), meeting);

    /// <summary>Refuses an edit of notes that somebody else has saved since.</summary>
    /// <param name="review">The rapid review as saved.</param>
    /// <param name="form">What was typed.</param>
    /// <exception cref="StaleEdit">It was changed since.</exception>
    public static void RefuseStale(this RapidReview review, MeetingForm form)
    {
        if (review.Version != form.Version)
        {
            throw new StaleEdit("The notes of the meeting", review.MeetingSummary ?? "", form.Summary ?? "", review.Version) { Field = nameof(MeetingForm.Summary) };
        }
    }
}
