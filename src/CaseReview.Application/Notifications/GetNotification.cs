using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>How the case came in, what the authority decided, and what the group made of it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetNotification(string Reference) : IRequest<NotificationView>, ICaseMessage;

/// <summary>Referral and notification of a case.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Notification">The notification; null when the incident was never treated as notifiable.</param>
/// <param name="DueOn">UK date by which the national Panel is to be notified.</param>
/// <param name="LookedAfterDueOn">UK date by which Ofsted and the Secretary of State are to be told.</param>
/// <param name="MayManage">Whether the person may record what happens next.</param>
/// <param name="HasRapidReview">Whether a rapid review is open.</param>
public sealed record NotificationView(
    Referral Referral, Notification? Notification, DateOnly? DueOn, DateOnly? LookedAfterDueOn, bool MayManage, bool HasRapidReview)
{
    /// <summary>Whether the group can consider the case now: it is not to be notified.</summary>
    public bool AwaitsConsideration =>
        Notification is null or { Status: NotificationStatus.NotMetFiled }
        && Referral.Status is ReferralStatus.Received or ReferralStatus.InTriage or ReferralStatus.Accepted;
}

/// <summary>Handles <see cref="GetNotification"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
public sealed class GetNotificationHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetNotification, NotificationView>
{
    /// <inheritdoc />
    public async Task<NotificationView> Handle(GetNotification query, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().AsNoTracking().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("referral");
        var notification = await db.Set<Notification>().AsNoTracking().Include(x => x.Answers).FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        var due = await db.Cases.AsNoTracking().Where(x => x.Id == scope.CaseId).SelectMany(x => x.Deadlines)
            .Where(x => x.Driving && (x.Key == MilestoneKeys.NotifyPanel || x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState))
            .Select(x => new { x.Key, x.DueOn })
            .ToListAsync(ct);
        return new NotificationView(
            referral,
            notification,
            due.Find(x => x.Key == MilestoneKeys.NotifyPanel)?.DueOn,
            due.Find(x => x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState)?.DueOn,
            user.May(Permission.ManageCases),
            notification?.Status is NotificationStatus.RapidReviewOpened);
    }
}
