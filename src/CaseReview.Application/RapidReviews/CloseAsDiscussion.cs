using CaseReview.Application.Common;
using CaseReview.Domain.Meetings;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Closes an inquorate meeting as a discussion: the notes stay, nothing is decided, and another date is set .</summary>
[Requires(Permission.ManageCases)]
public sealed record CloseAsDiscussion : MeetingForm, IRequest, ICaseMessage
{
    /// <summary>A discussion to close.</summary>
    public CloseAsDiscussion()
    {
    }

    /// <summary>The same as a form that was to be recorded.</summary>
    /// <param name="form">What was typed.</param>
    public CloseAsDiscussion(MeetingForm form)
        : base(form)
    {
    }
}

/// <summary>Checks <see cref="CloseAsDiscussion"/>.</summary>
public sealed class CloseAsDiscussionValidator : MeetingFormValidator<CloseAsDiscussion>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public CloseAsDiscussionValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.HeldAt, "of the rapid review meeting", clock);
        RuleFor(x => x.Attendance).Must(x => x.Any(y => y.Kind is AttendanceKind.Present or AttendanceKind.Deputy or AttendanceKind.InAttendance))
            .WithMessage("Select who was here");
    }
}

/// <summary>Handles <see cref="CloseAsDiscussion"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="door">Who is shut out.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class CloseAsDiscussionHandler(ICaseReviewDb db, CaseScope scope, MeetingDoor door, ICurrentUser user, TimeProvider clock) : IRequestHandler<CloseAsDiscussion>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CloseAsDiscussion command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.RefuseStale(command);
        await door.RefuseShutOut(command, ct);
        var rule = await db.QuorumRule(QuorumRules.RapidReview, ct);
        review.CloseAsDiscussion(command.Notes(await db.AgenciesByCode(scope.CaseId, ct)), command.HeldAt!.Value, rule, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
