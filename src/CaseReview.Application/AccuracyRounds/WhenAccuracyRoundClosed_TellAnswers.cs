using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using MediatR;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Those who commented are told that their comments are answered, with a link to the answers.</summary>
/// <param name="db">The database.</param>
/// <param name="letters">Writes them.</param>
public sealed class WhenAccuracyRoundClosed_TellAnswers(ICaseReviewDb db, AccuracyLetters letters) : INotificationHandler<Raised<AccuracyRoundClosed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<AccuracyRoundClosed> notification, CancellationToken cancellationToken) =>
        await letters.TellAnswers(await db.Round(notification.Event.SubjectId, cancellationToken), cancellationToken);
}
