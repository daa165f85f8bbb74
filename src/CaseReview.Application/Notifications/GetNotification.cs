using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Partnerships;
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
/// <param name="CareLeaverDueOn">UK date by which they are to be told of a care leaver's death.</param>
/// <param name="MayManage">Whether the person may record what happens next.</param>
/// <param name="HasRapidReview">Whether a rapid review is open.</param>
/// <param name="Told">Who was told of it by a notice, and how far that came; empty for those who do not read messages.</param>
/// <param name="Evidence">Files that show the upload of the criteria-not-met record.</param>
public sealed record NotificationView(
    Referral Referral,
    Notification? Notification,
    DateOnly? DueOn,
    DateOnly? LookedAfterDueOn,
    DateOnly? CareLeaverDueOn,
    bool MayManage,
    bool HasRapidReview,
    IReadOnlyList<NoticeView> Told,
    IReadOnlyList<EvidenceView> Evidence)
{
    /// <summary>Who discusses, reviews and decides in this partnership, and who helps when they disagree (C-05).</summary>
    public NotificationArrangements Arrangements { get; init; } = new();

    /// <summary>How the date stands by which the national Panel is to be notified; null when no rule sets one.</summary>
    public Standing? DueStanding { get; init; }

    /// <summary>Whether a rapid review is open, whose meeting considers the case.</summary>
    public bool InRapidReview { get; init; }

    /// <summary>Whether this person may open a notification of the incident: there is none, and nobody has considered the referral.</summary>
    public bool MayOpen => MayManage && Notification is null && Referral.MayBeNotified;

    /// <summary>Whether the group can consider the case now: it is not to be notified, and no rapid review is open.</summary>
    public bool AwaitsConsideration => !InRapidReview
        && (Notification is null || Domain.Notifications.Notification.BeforeTheGroup.Contains(Notification.Status))
        && Referral.Status is ReferralStatus.Received or ReferralStatus.InTriage or ReferralStatus.Accepted;
}

/// <summary>A file that shows the upload of the criteria-not-met record.</summary>
/// <param name="Id">The document.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Scan">How its virus check stands.</param>
public sealed record EvidenceView(Guid Id, string FileName, ScanResult Scan);

/// <summary>One person who was told by a notice (D-NOT-07, 12, 13).</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Subject">Of what: the subject line, without case detail.</param>
/// <param name="Status">How far the message has come.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="SentAt">When the mail service took it.</param>
public sealed record NoticeView(string Name, string Role, string Subject, MessageStatus Status, DateTimeOffset WrittenAt, DateTimeOffset? SentAt);

/// <summary>Handles <see cref="GetNotification"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Now.</param>
public sealed class GetNotificationHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetNotification, NotificationView>
{
    /// <inheritdoc />
    public async Task<NotificationView> Handle(GetNotification query, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().AsNoTracking().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("referral");
        var notification = await db.Set<Notification>().AsNoTracking().Include(x => x.Answers).FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        var due = await db.Cases.AsNoTracking().Where(x => x.Id == scope.CaseId).SelectMany(x => x.Deadlines)
            .Where(x => x.Driving && (x.Key == MilestoneKeys.NotifyPanel || x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState || x.Key == MilestoneKeys.NotifyCareLeaverDeath))
            .Select(x => new { x.Key, x.DueOn })
            .ToListAsync(ct);
        var arrangements = (await db.Arrangements(ct)).Notifications;
        var panel = due.Find(x => x.Key == MilestoneKeys.NotifyPanel)?.DueOn;
        return new NotificationView(
            referral,
            notification,
            panel,
            due.Find(x => x.Key == MilestoneKeys.NotifyOfstedAndSecretaryOfState)?.DueOn,
            due.Find(x => x.Key == MilestoneKeys.NotifyCareLeaverDeath)?.DueOn,
            user.May(Permission.ManageCases),
            notification?.Status is NotificationStatus.RapidReviewOpened,
            user.May(Permission.ViewWholeCase) ? await Told(ct) : [],
            notification?.NotMet is null ? [] : await Evidence(notification.Id, ct))
        {
            Arrangements = arrangements,
            InRapidReview = (notification is null || Notification.BeforeTheGroup.Contains(notification.Status))
                && await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status != RapidReviewStatus.Stopped, ct),
            DueStanding = panel is { } on ? Standing.Of(on, null, projected: false, met: null, clock.GetUtcNow(), await calendars.Current(ct)) : null,
        };
    }

    private Task<List<EvidenceView>> Evidence(Guid notificationId, CancellationToken ct) => db.Set<Document>().AsNoTracking().ReadableBy(user)
        .Where(x => x.CaseId == scope.CaseId && x.AttachedTo == notificationId).OrderBy(x => x.AddedAt)
        .Select(x => new EvidenceView(x.Id, x.FileName, x.Scan)).ToListAsync(ct);

    private Task<List<NoticeView>> Told(CancellationToken ct) => db.Set<OutboxMessage>().AsNoTracking()
        .Where(x => x.CaseId == scope.CaseId && x.Kind == NotificationEmails.NoticeKind && x.RepeatedAt == null)
        .OrderBy(x => x.WrittenAt).ThenBy(x => x.Id)
        .Select(x => new NoticeView(x.To.Name, x.To.Role, x.Subject, x.Status, x.WrittenAt, x.SentAt))
        .ToListAsync(ct);
}
