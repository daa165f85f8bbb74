using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Opens the rapid review with its meeting's date (D-RR-03). Any day is allowed; the page warns about days that are not working days.</summary>
[Requires(Permission.ManageCases)]
public sealed record OpenRapidReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When the meeting starts.</summary>
    [Display(Name = "The date of the rapid review meeting")]
    public DateTimeOffset? MeetingAt { get; init; }

    /// <summary>Where, or by what means.</summary>
    public string? Place { get; init; }
}

/// <summary>Checks <see cref="OpenRapidReview"/>.</summary>
public sealed class OpenRapidReviewValidator : AbstractValidator<OpenRapidReview>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public OpenRapidReviewValidator(TimeProvider clock)
    {
        this.MomentInFuture(x => x.MeetingAt, "of the rapid review meeting", clock);
        RuleFor(x => x.Place).Given("Enter where the meeting is held, or how to join it", "Where the meeting is held", 500);
    }
}

/// <summary>Handles <see cref="OpenRapidReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who opens it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenRapidReviewHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<OpenRapidReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(OpenRapidReview command, CancellationToken ct)
    {
        RuleViolation.Unless(!await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId, ct), "The rapid review is open already.");
        var notification = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct)
            ?? throw new RuleViolation("A rapid review follows a notification, and this case has none.");
        notification.LeadToRapidReview(user.Actor);

        var meetingAt = command.MeetingAt!.Value;
        db.Set<RapidReview>().Add(RapidReview.Open(user.PartnershipId, scope.CaseId, meetingAt, command.Place!.Trim(), user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
