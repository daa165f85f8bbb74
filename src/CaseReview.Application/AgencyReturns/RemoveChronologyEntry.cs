using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency removes a chronology entry from its draft. Removing one that is gone does nothing.</summary>
/// <param name="Number">Number of the entry.</param>
[Requires(Permission.AnswerReturn)]
public sealed record RemoveChronologyEntry(int Number) : IRequest;

/// <summary>Handles <see cref="RemoveChronologyEntry"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who removes it.</param>
/// <param name="clock">The time.</param>
public sealed class RemoveChronologyEntryHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveChronologyEntry>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveChronologyEntry command, CancellationToken ct)
    {
        var request = await own.Load(ct);

        request.RemoveEntry(command.Number, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
