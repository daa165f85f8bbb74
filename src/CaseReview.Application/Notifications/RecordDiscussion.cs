using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records the discussion that the authority's people hold at once (D-NOT-02).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordDiscussion : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When they spoke.</summary>
    [Display(Name = "The date of the discussion")]
    public DateTimeOffset? DiscussedAt { get; init; }

    /// <summary>Who took part.</summary>
    public string? People { get; init; }

    /// <summary>What they thought.</summary>
    public string? View { get; init; }
}

/// <summary>Checks <see cref="RecordDiscussion"/>.</summary>
public sealed class RecordDiscussionValidator : AbstractValidator<RecordDiscussion>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordDiscussionValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.DiscussedAt, "of the discussion", clock);
        RuleFor(x => x.People).Given("Enter who took part in the discussion", "Who took part", 500);
        RuleFor(x => x.View).Given("Enter the view that they took", "The view");
    }
}

/// <summary>Handles <see cref="RecordDiscussion"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordDiscussionHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordDiscussion>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordDiscussion command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        var at = command.DiscussedAt!.Value;
        notification.RecordDiscussion(at, command.People!, command.View!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
