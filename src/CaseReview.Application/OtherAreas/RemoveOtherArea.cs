using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.OtherAreas;

/// <summary>Takes another area off the case, when it was named by mistake.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the area on the case.</param>
[Requires(Permission.ManageCases)]
public sealed record RemoveOtherArea(string Reference, int Number) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="RemoveOtherArea"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who removes it.</param>
/// <param name="clock">Now.</param>
public sealed class RemoveOtherAreaHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveOtherArea>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemoveOtherArea command, CancellationToken ct)
    {
        var area = await db.Set<OtherArea>().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("other area");
        area.Remove(user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
