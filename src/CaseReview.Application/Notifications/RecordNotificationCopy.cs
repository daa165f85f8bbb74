using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records when the copy of the notification reached the business unit (D-NOT-06). Notices go out at once.</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordNotificationCopy : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When it reached the business unit.</summary>
    [Display(Name = "The date the copy arrived")]
    public DateTimeOffset? ReceivedAt { get; init; }
}

/// <summary>Checks <see cref="RecordNotificationCopy"/>.</summary>
public sealed class RecordNotificationCopyValidator : AbstractValidator<RecordNotificationCopy>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordNotificationCopyValidator(TimeProvider clock) =>
        this.MomentInPast(x => x.ReceivedAt, $"the copy reached the {Vocabulary.Word(Term.BusinessUnit)}", clock);
}

/// <summary>Handles <see cref="RecordNotificationCopy"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordNotificationCopyHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordNotificationCopy>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordNotificationCopy command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.RecordCopyReceived(command.ReceivedAt!.Value, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
