using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Saves the meeting's notes while it goes on; they may be incomplete.</summary>
[Requires(Permission.ManageCases)]
public sealed record SaveMeetingNotes : MeetingForm, IRequest, ICaseMessage
{
    /// <summary>Notes to save.</summary>
    public SaveMeetingNotes()
    {
    }

    /// <summary>The same as a form that was to be recorded.</summary>
    /// <param name="form">What was typed.</param>
    public SaveMeetingNotes(MeetingForm form)
        : base(form)
    {
    }
}

/// <summary>Checks <see cref="SaveMeetingNotes"/>.</summary>
public sealed class SaveMeetingNotesValidator : MeetingFormValidator<SaveMeetingNotes>;

/// <summary>Handles <see cref="SaveMeetingNotes"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">Now.</param>
public sealed class SaveMeetingNotesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveMeetingNotes>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveMeetingNotes command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.RefuseStale(command);
        review.SaveNotes(command.Notes(await db.AgenciesByCode(scope.CaseId, ct)), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
