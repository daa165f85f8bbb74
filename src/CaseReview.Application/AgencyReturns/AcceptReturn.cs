using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Accepts what an agency returned.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
[Requires(Permission.ManageCases)]
public sealed record AcceptReturn(string Reference, int Number) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="AcceptReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who accepts.</param>
public sealed class AcceptReturnHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<AcceptReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AcceptReturn command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.Accept(user.Actor);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
