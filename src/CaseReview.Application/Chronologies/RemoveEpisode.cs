using CaseReview.Application.Common;
using CaseReview.Domain.Chronologies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>Takes a key practice episode away; the entries stay as they are.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the episode.</param>
[Requires(Permission.ManageCases)]
public sealed record RemoveEpisode(string Reference, int Number) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="RemoveEpisode"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who removes it.</param>
/// <param name="clock">Now.</param>
public sealed class RemoveEpisodeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveEpisode>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveEpisode command, CancellationToken ct)
    {
        var episode = await db.Set<KeyPracticeEpisode>().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("key practice episode");
        episode.Remove(user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
