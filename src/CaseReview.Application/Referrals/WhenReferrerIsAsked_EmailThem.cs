using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>A question goes to the referrer, the answer to the business unit, each by a letter without case detail .</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="letters">The letters.</param>
public sealed class WhenReferrerIsAsked_EmailThem(ICaseReviewDb db, CaseTimetable timetable, ReferralLetters letters)
    : INotificationHandler<Raised<ReferralMoreAsked>>, INotificationHandler<Raised<ReferralMoreAnswered>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<ReferralMoreAsked> notification, CancellationToken ct)
    {
        var caseId = notification.Event.CaseId!.Value;
        var referral = db.Set<Referral>().Local.Single(x => x.CaseId == caseId);
        await letters.AskForMore(referral, (await timetable.Load(caseId, ct)).Reference, ct);
    }

    /// <inheritdoc />
    public async Task Handle(Raised<ReferralMoreAnswered> notification, CancellationToken ct)
    {
        var caseId = notification.Event.CaseId!.Value;
        await letters.Answered(caseId, (await timetable.Load(caseId, ct)).Reference, ct);
    }
}
