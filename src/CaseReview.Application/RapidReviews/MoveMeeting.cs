using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Moves the rapid review meeting, with a reason.</summary>
[Requires(Permission.ManageCases)]
public sealed record MoveMeeting : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When the meeting starts.</summary>
    [Display(Name = "The date of the rapid review meeting")]
    public DateTimeOffset? MeetingAt { get; init; }

    /// <summary>Why it is moved.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether essential information is missing, so that returns are awaited again.</summary>
    public bool AwaitReturns { get; init; }
}

/// <summary>Checks <see cref="MoveMeeting"/>.</summary>
public sealed class MoveMeetingValidator : AbstractValidator<MoveMeeting>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public MoveMeetingValidator(TimeProvider clock)
    {
        this.MomentInFuture(x => x.MeetingAt, "of the rapid review meeting", clock);
        RuleFor(x => x.Reason).Given("Enter why the meeting is moved", "The reason", 2000);
    }
}

/// <summary>Handles <see cref="MoveMeeting"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who moves it.</param>
/// <param name="clock">Now.</param>
public sealed class MoveMeetingHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveMeeting>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(MoveMeeting command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.MoveMeeting(command.MeetingAt!.Value, command.Reason!, command.AwaitReturns, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
