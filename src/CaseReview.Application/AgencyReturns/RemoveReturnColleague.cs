using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The lead removes a colleague from the return. Removing one who is gone does nothing.</summary>
/// <param name="Number">Number among the return's colleagues.</param>
[Requires(Permission.AnswerReturn)]
public sealed record RemoveReturnColleague(int Number) : IRequest;

/// <summary>Handles <see cref="RemoveReturnColleague"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">The lead.</param>
/// <param name="clock">The time.</param>
public sealed class RemoveReturnColleagueHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveReturnColleague>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveReturnColleague command, CancellationToken ct)
    {
        var request = await own.LoadAsLead(ct);
        await db.RemoveColleague(request.Id, command.Number, user.Actor, clock.GetUtcNow(), ct);
        return Unit.Value;
    }
}
