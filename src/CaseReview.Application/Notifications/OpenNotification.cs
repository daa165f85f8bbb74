using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>Treats a referral, in triage or accepted, as a serious incident that may be notifiable (D-REF-08): opens its notification.</summary>
[Requires(Permission.ManageCases)]
public sealed record OpenNotification : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";
}

/// <summary>Handles <see cref="OpenNotification"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who opens it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenNotificationHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<OpenNotification>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(OpenNotification command, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        RuleViolation.Unless(
            referral.Status is not ReferralStatus.MoreInformation,
            "The referrer has been asked for more: record the answer first, or that none came, and then open the notification.");
        RuleViolation.Unless(
            referral.MayBeNotified, $"A notification can be opened until the {Vocabulary.Word(Term.Group)} or the rapid review meeting has considered the referral.");
        RuleViolation.Unless(!await db.Set<Notification>().AnyAsync(x => x.CaseId == scope.CaseId, ct), "The notification is open already.");

        RuleViolation.Unless(
            await db.Set<RapidReview>().Where(x => x.CaseId == scope.CaseId).AllAsync(x => x.MeetingHeldAt == null, ct),
            "The rapid review meeting has considered the referral already. A notification that comes after it is logged as a case of its own.");
        var of = await timetable.Load(scope.CaseId, ct);
        RuleViolation.Unless(of.About.HasChild() || of.Subjects.Any(x => x is { Harm: Harm.Death, Status.CareLeaver: Known.Yes }), $"A notification is about a child, and this case is about {of.About.The()}.");
        if (of.ReviewedUnder.Count > 0)
        {
            // The clocks of the children's law count from here on.
            of.ReviewUnder([.. of.ReviewedUnder.Append(ReviewFramework.Child)], await timetable.RulesOf(of, ct), user.Actor, clock.GetUtcNow());
        }

        if (of.Happened.All(x => x.Key != EventKeys.BecameAware))
        {
            // An agency's referral says when the agency knew: the authority knows at the latest when it was received.
            await timetable.Record(scope.CaseId, EventKeys.BecameAware, referral.ReceivedAt, ct);
        }

        var aware = of.Happened.First(x => x.Key == EventKeys.BecameAware).When.Moment;
        var lookedAfterChildDied = of.Subjects.Any(x => x is { Harm: Harm.Death, LookedAfter: Known.Yes });
        db.Set<Notification>().Add(Notification.Open(user.PartnershipId, scope.CaseId, aware, lookedAfterChildDied, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
