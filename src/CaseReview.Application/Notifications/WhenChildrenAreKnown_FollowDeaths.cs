using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>
/// The reports of a looked-after child's and of a care leaver's death follow what is known of the children, when the notification opens and
/// whenever a child is recorded; their clocks follow too (D-NOT-09, N-05).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case and its rules.</param>
public sealed class WhenChildrenAreKnown_FollowDeaths(ICaseReviewDb db, CaseTimetable timetable)
    : INotificationHandler<Raised<NotificationOpened>>, INotificationHandler<Raised<SubjectRecorded>>
{
    /// <inheritdoc />
    public Task Handle(Raised<NotificationOpened> notification, CancellationToken cancellationToken) =>
        Follow(notification.Event.CaseId!.Value, cancellationToken);

    /// <inheritdoc />
    public async Task Handle(Raised<SubjectRecorded> notification, CancellationToken cancellationToken)
    {
        var of = await timetable.Load(notification.Event.CaseId!.Value, cancellationToken);
        of.Recount(await timetable.RulesOf(of, cancellationToken), "What is recorded of a child has changed", notification.Event.By, notification.At);
        await Follow(of.Id, cancellationToken);
    }

    private async Task Follow(Guid caseId, CancellationToken ct)
    {
        var open = db.Set<Notification>().Local.FirstOrDefault(x => x.CaseId == caseId) ?? await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == caseId, ct);
        if (open is null)
        {
            return;
        }

        var of = await timetable.Load(caseId, ct);
        open.FollowDeaths(
            of.Subjects.Any(x => x is { Harm: Harm.Death, LookedAfter: Known.Yes }),
            of.Subjects.Any(x => x is { Harm: Harm.Death, Status.CareLeaver: Known.Yes }));
    }
}
