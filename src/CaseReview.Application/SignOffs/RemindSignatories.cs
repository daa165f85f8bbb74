using CaseReview.Application.Common;
using CaseReview.Domain.SignOffs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>
/// Reminds whoever has used half of their reading time without deciding, and escalates when it has ended (D-SIG-02). Sent again and
/// again: what was reminded or escalated is not so a second time.
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record RemindSignatories : ISweep;

/// <summary>Handles <see cref="RemindSignatories"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">The system.</param>
/// <param name="clock">Now.</param>
public sealed class RemindSignatoriesHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemindSignatories>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RemindSignatories command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var request in await db.Set<SignOffRequest>().Whole().Where(x => x.Status == SignOffStatus.Open).ToListAsync(ct))
        {
            foreach (var signatory in request.Signatories.Where(x => x.IsOpen))
            {
                if (signatory.DueAt < now && signatory.EscalatedAt is null)
                {
                    request.Escalate(signatory.Id, user.Actor, now);
                }
                else if (signatory.DueAt >= now && signatory.RemindedAt is null && now - signatory.ReceivedAt >= signatory.DueAt - now && signatory.Status is not SignatoryStatus.Recused)
                {
                    request.Remind(signatory.Id, user.Actor, now);
                }
            }
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
