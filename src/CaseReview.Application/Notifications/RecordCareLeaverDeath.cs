using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that Ofsted and the Secretary of State were told of the death of a care leaver (N-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordCareLeaverDeath : DeathReportForm, IRequest, ICaseMessage;

/// <summary>Checks <see cref="RecordCareLeaverDeath"/>.</summary>
/// <param name="clock">Now.</param>
public sealed class RecordCareLeaverDeathValidator(TimeProvider clock) : DeathReportFormValidator<RecordCareLeaverDeath>(clock);

/// <summary>Handles <see cref="RecordCareLeaverDeath"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordCareLeaverDeathHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordCareLeaverDeath>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordCareLeaverDeath command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.RecordCareLeaverDeath(
            command.OfstedAt!.Value,
            command.SecretaryOfStateAt!.Value,
            user.Actor,
            clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
