using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Records that the report's author has read a return (D-RR-22).</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
[Requires(Permission.ManageCases)]
public sealed record MarkReturnRead(string Reference, int Number) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="MarkReturnRead"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">The author.</param>
/// <param name="clock">The time.</param>
public sealed class MarkReturnReadHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<MarkReturnRead>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(MarkReturnRead command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.MarkRead(user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
