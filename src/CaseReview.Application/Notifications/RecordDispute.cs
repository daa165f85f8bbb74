using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that those who discussed the incident disagree about notifying it; whom the arrangements name is told, and the clock runs on (C-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordDispute : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>About what they disagree.</summary>
    public string? About { get; init; }
}

/// <summary>Checks <see cref="RecordDispute"/>.</summary>
public sealed class RecordDisputeValidator : AbstractValidator<RecordDispute>
{
    /// <summary>Makes it.</summary>
    public RecordDisputeValidator() => RuleFor(x => x.About).Given("Enter what they disagree about", "What they disagree about");
}

/// <summary>Handles <see cref="RecordDispute"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordDisputeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordDispute>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordDispute command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.Disagree(command.About!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
