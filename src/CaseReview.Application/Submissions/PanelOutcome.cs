using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Submissions;

/// <summary>
/// Ends a rapid review that the national Panel has given its last word on. The referral that began the case then stands decided: whoever referred it is told and
/// the outcome is reported before the case closes (H-REF-06, H-REF-07).
/// </summary>
/// <param name="db">The database.</param>
public sealed class PanelOutcome(ICaseReviewDb db)
{
    /// <summary>Ends it.</summary>
    /// <param name="about">The case.</param>
    /// <param name="review">Its rapid review.</param>
    /// <param name="end">How it ends.</param>
    /// <param name="by">Who recorded the last act.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task End(Case about, RapidReview review, PanelEnd end, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        review.Close(by, end.NationalReview);
        var referral = await db.Set<Referral>().FirstOrDefaultAsync(x => x.CaseId == about.Id && x.Status == ReferralStatus.LinkedToNotification, ct);
        if (referral is null)
        {
            if (!review.ReviewFollows)
            {
                about.Close("Rapid review ended without a further review, after the national Panel’s reply", by, now);
            }

            return;
        }

        referral.DecideAfterNotification(
            new Ratification(
                review.ReviewFollows ? ConsiderationOutcome.StatutoryReview : ConsiderationOutcome.NoFurtherAction,
                end.Reasons,
                new NamedPerson("The safeguarding partners", "after the reply of the national Panel"),
                end.On),
            by,
            now);
    }
}

/// <summary>How a rapid review ends.</summary>
/// <param name="On">UK date of the last word.</param>
/// <param name="Reasons">The reasons of the decision that stands.</param>
/// <param name="NationalReview">Whether the national Panel carries out a review of its own.</param>
public sealed record PanelEnd(DateOnly On, string Reasons, bool NationalReview = false);
