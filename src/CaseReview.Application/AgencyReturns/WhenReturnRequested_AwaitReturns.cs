using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>
/// Stamps that returns were requested, once for an act however many agencies it asks, and lets the rapid review wait for them. After a referral, asking is the
/// scoping: whoever is asked is involved (H-REF-04, H-RR-01).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The case's events.</param>
public sealed class WhenReturnRequested_AwaitReturns(ICaseReviewDb db, CaseTimetable timetable) : INotificationHandler<Raised<ReturnRequested>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReturnRequested> notification, CancellationToken ct)
    {
        var asked = notification.Event;

        // One act asks many agencies: the review that the first of them loaded is used again.
        var review = db.Set<RapidReview>().Local.FirstOrDefault(x => x.CaseId == asked.Case && x.Status != RapidReviewStatus.Stopped)
            ?? await db.Set<RapidReview>().Include(x => x.Agencies).FirstOrDefaultAsync(x => x.CaseId == asked.Case && x.Status != RapidReviewStatus.Stopped, ct);
        if (review is { GoesToPanel: false } && db.ReturnRequests.Local.FirstOrDefault(x => x.Id == asked.SubjectId) is { } request)
        {
            var own = request.Agency.Id is not null;
            review.Involve(
                new AgencyChosen(request.Agency.Id, request.Agency.Name, own ? null : request.Recipient.Name, own ? null : request.Recipient.Email), notification.At);
        }

        var found = await timetable.Load(asked.Case, ct);
        if (found.Happened.Any(x => x.Key == EventKeys.ReturnsRequested && x.At == asked.AskedAt))
        {
            return;
        }

        await timetable.Record(asked.Case, EventKeys.ReturnsRequested, asked.AskedAt, ct);
        if (review is { Status: RapidReviewStatus.Scoped } or { Status: RapidReviewStatus.Opened, GoesToPanel: false })
        {
            review.SendRequests(asked.By);
        }

        if (review is { GoesToPanel: false } && await db.Set<Referral>().FirstOrDefaultAsync(x => x.CaseId == asked.Case, ct) is { Status: ReferralStatus.Accepted } referral)
        {
            referral.Scope(review.MeetingAt, asked.By, notification.At);
        }
    }
}
