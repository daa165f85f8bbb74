using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Everybody on the list gets an email with a link of their own; draft-shared-with-group is stamped, since the group is on the list (D-RR-33, D-RR-34).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Stamps the case.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenAccuracyRoundOpened_AskEverybody(ICaseReviewDb db, CaseTimetable timetable, AccuracyLetters letters)
    : INotificationHandler<Raised<AccuracyRoundOpened>>, INotificationHandler<Raised<AccuracyReaderAsked>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<AccuracyRoundOpened> notification, CancellationToken cancellationToken)
    {
        await timetable.Record(notification.Event.CaseId!.Value, EventKeys.DraftSharedWithGroup, notification.At, cancellationToken);
        await letters.Ask(await db.Round(notification.Event.SubjectId, cancellationToken), notification.Event.Readers, cancellationToken);
    }

    /// <inheritdoc />
    public async Task Handle(Raised<AccuracyReaderAsked> notification, CancellationToken cancellationToken) =>
        await letters.Ask(await db.Round(notification.Event.SubjectId, cancellationToken), [notification.Event.ReaderId], cancellationToken);
}
