using CaseReview.Application.Common;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Closes the accuracy round once every comment is answered: those who commented are told.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record CloseAccuracyRound(string Reference) : IRequest, ICaseMessage;

/// <summary>Handles <see cref="CloseAccuracyRound"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who closes it.</param>
/// <param name="clock">Now.</param>
public sealed class CloseAccuracyRoundHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<CloseAccuracyRound>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CloseAccuracyRound command, CancellationToken ct)
    {
        var round = await db.LatestRoundOf(scope.CaseId, ct) ?? throw new NotFound("accuracy round");

        // Pressing the button twice closes once.
        if (!round.IsOpen)
        {
            return Unit.Value;
        }

        round.Close(await db.Set<ReportComment>().CountAsync(x => x.RoundId == round.Id && x.Outcome == null, ct), user.Actor, clock.GetUtcNow());
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleViolation("Somebody answered or commented in this very moment, so the accuracy check was not closed. Look at it again, then close it.");
        }

        return Unit.Value;
    }
}
