using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The Business Unit removes an agency's colleague from a return. Removing one who is gone does nothing.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
/// <param name="Colleague">Number among the return's colleagues.</param>
[Requires(Permission.ManageCases)]
public sealed record RemoveColleagueOfReturn(string Reference, int Number, int Colleague) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="RemoveColleagueOfReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who removes them.</param>
/// <param name="clock">The time.</param>
public sealed class RemoveColleagueOfReturnHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveColleagueOfReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveColleagueOfReturn command, CancellationToken ct)
    {
        var request = await db.RequestId(scope.CaseId, command.Number, ct);
        await db.RemoveColleague(request, command.Colleague, user.Actor, clock.GetUtcNow(), ct);
        return Unit.Value;
    }
}
