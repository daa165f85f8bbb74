using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using FluentValidation;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The rapid review meeting that the returns are for, as far as asking for them depends on it.</summary>
/// <param name="FromReferral">Whether the case is scoped from an accepted referral.</param>
/// <param name="At">When the meeting is planned; null while none is.</param>
/// <param name="Held">Whether it was held.</param>
public sealed record MeetingPlanned(bool FromReferral, DateTimeOffset? At, bool Held)
{
    /// <summary>Refuses to send without a return date and a meeting date, both told together (H-REF-05).</summary>
    /// <param name="dueOn">UK date by which returns are due.</param>
    /// <param name="now">The moment of asking.</param>
    /// <exception cref="ValidationException">No meeting lies ahead, or returns would come after it.</exception>
    public void Require(DateOnly? dueOn, DateTimeOffset now)
    {
        if (!FromReferral || Held)
        {
            return;
        }

        if (At is not { } meeting)
        {
            throw new ValidationException([new("Meeting", "Set the date of the rapid review meeting first: agencies are told both dates together")]);
        }

        if (meeting <= now)
        {
            throw new ValidationException([new("Meeting", $"The rapid review meeting was set for {DateWords.Full(UkClock.DateOf(meeting))}, which has passed: move it before you ask")]);
        }

        if (dueOn > UkClock.DateOf(meeting))
        {
            throw new ValidationException([new(nameof(AskForReturns.DueOn), $"The date by which returns are due must not be after the rapid review meeting on {DateWords.Full(UkClock.DateOf(meeting))}")]);
        }
    }
}
