using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that Ofsted and the Secretary of State were told of the death of a looked-after child (D-NOT-09).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordLookedAfterDeath : DeathReportForm, IRequest, ICaseMessage;

/// <summary>Checks <see cref="RecordLookedAfterDeath"/>.</summary>
/// <param name="clock">Now.</param>
public sealed class RecordLookedAfterDeathValidator(TimeProvider clock) : DeathReportFormValidator<RecordLookedAfterDeath>(clock);

/// <summary>Handles <see cref="RecordLookedAfterDeath"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordLookedAfterDeathHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordLookedAfterDeath>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordLookedAfterDeath command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.RecordLookedAfterDeath(
            command.OfstedAt!.Value,
            command.SecretaryOfStateAt!.Value,
            user.Actor,
            clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
