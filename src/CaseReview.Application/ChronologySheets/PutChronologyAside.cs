using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ChronologySheets;

/// <summary>Puts the uploaded chronology that waits aside; nothing of it is kept.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record PutChronologyAside : IRequest;

/// <summary>Handles <see cref="PutChronologyAside"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who puts it aside.</param>
/// <param name="clock">The time.</param>
public sealed class PutChronologyAsideHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<PutChronologyAside>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(PutChronologyAside command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        foreach (var upload in await db.WaitingUploads(request.Id).ToListAsync(ct))
        {
            upload.PutAside(request.Agency.Name, user.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
