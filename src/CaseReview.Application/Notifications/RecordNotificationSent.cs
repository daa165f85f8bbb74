using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records that the authority notified the national Panel (D-NOT-05). After the due date a reason is needed.</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordNotificationSent : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The national Panel's reference.</summary>
    public string? PanelReference { get; init; }

    /// <summary>When it was sent.</summary>
    [Display(Name = "The date the notification was sent")]
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Who received it beside the national Panel.</summary>
    public IReadOnlyList<NotificationRecipient> AlsoTo { get; init; } = [];

    /// <summary>Why it is late.</summary>
    public string? LateReason { get; init; }
}

/// <summary>Checks <see cref="RecordNotificationSent"/>. Whether it is late depends on the case, so the handler asks for the reason.</summary>
public sealed class RecordNotificationSentValidator : AbstractValidator<RecordNotificationSent>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordNotificationSentValidator(TimeProvider clock)
    {
        RuleFor(x => x.PanelReference).Given("Enter the national Panel’s reference", "The national Panel’s reference", Notification.ReferenceMaxLength);
        this.MomentInPast(x => x.SentAt, "the notification was sent", clock);
        RuleFor(x => x.LateReason).AtMost("The reason");
    }
}

/// <summary>Handles <see cref="RecordNotificationSent"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">When it was due.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordNotificationSentHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordNotificationSent>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordNotificationSent command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        var of = await timetable.Load(scope.CaseId, ct);
        var due = of.Deadlines.FirstOrDefault(x => x is { Key: MilestoneKeys.NotifyPanel, Driving: true })?.ShownOn;
        if (due is { } day && UkClock.DateOf(command.SentAt!.Value) > day && string.IsNullOrWhiteSpace(command.LateReason))
        {
            throw new FluentValidation.ValidationException([new(nameof(command.LateReason), $"Enter why the notification was sent after {day:d MMMM yyyy}")]);
        }

        var at = command.SentAt!.Value;
        notification.RecordSent(command.PanelReference!.Trim(), at, due, command.LateReason, user.Actor, clock.GetUtcNow(), command.AlsoTo);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
