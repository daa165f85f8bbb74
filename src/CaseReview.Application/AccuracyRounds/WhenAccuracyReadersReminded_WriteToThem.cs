using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using MediatR;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Whoever has not answered gets a reminder with a link.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenAccuracyReadersReminded_WriteToThem(ICaseReviewDb db, AccuracyLetters letters) : INotificationHandler<Raised<AccuracyReadersReminded>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<AccuracyReadersReminded> notification, CancellationToken cancellationToken) =>
        await letters.Remind(await db.Round(notification.Event.SubjectId, cancellationToken), notification.Event.Readers, cancellationToken);
}
