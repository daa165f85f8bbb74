using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Reports;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.RapidReviews;

/// <summary>The letters about a meeting, each with a calendar file. They name the case by its reference alone .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where they go.</param>
/// <param name="clock">The moment of writing.</param>
public sealed class MeetingLetters(ICaseReviewDb db, Outbox outbox, TimeProvider clock)
{
    private const string InTheCalendar = "The attached file puts it into your calendar. It names the case by its reference only. Do not forward this email.";

    /// <summary>Invites.</summary>
    /// <param name="review">The rapid review.</param>
    /// <param name="invited">Whom.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Invite(RapidReview review, IEnumerable<MeetingInvitation> invited, CancellationToken ct) => Write(
        review, invited, "Invitation to the rapid review meeting", "you are invited to the rapid review meeting",
        one => [$"You are invited to the rapid review meeting: {DateWords.Full(review.MeetingAt)}.", $"Where: {review.MeetingPlace}", Hoped(one), InTheCalendar], cancelled: false, ct);

    /// <summary>Tells those invited that the meeting has another date.</summary>
    /// <param name="review">The rapid review.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Move(RapidReview review, CancellationToken ct) => Write(
        review, review.Invitations, "New date of the rapid review meeting", "the rapid review meeting has a new date",
        one => [$"The rapid review meeting is now on {DateWords.Full(review.MeetingAt)}.", $"Where: {review.MeetingPlace}", Hoped(one), InTheCalendar], cancelled: false, ct);

    /// <summary>Tells those invited that the meeting is not held.</summary>
    /// <param name="review">The rapid review.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public Task Cancel(RapidReview review, CancellationToken ct) => Write(
        review, review.Invitations, "Rapid review meeting not held", "the rapid review meeting is not held",
        _ => [$"The rapid review meeting of {DateWords.Full(review.MeetingAt)} is not held. The attached file takes it out of your calendar."], cancelled: true, ct);

    private static string Hoped(MeetingInvitation one) => one.Need switch
    {
        InvitationNeed.Required => "Your part is needed. If you cannot come, please find a colleague of your agency as your deputy, and tell us who.",
        InvitationNeed.Optional => "You are invited and not required: your agency is not known to be concerned, and it is no missed meeting if you stay away. If your agency knows something, please come.",
        _ => "You are asked to attend to advise or support. You take no part in the decision.",
    };

    private async Task Write(
        RapidReview review, IEnumerable<MeetingInvitation> to, string kind, string subject, Func<MeetingInvitation, IEnumerable<string>> words, bool cancelled, CancellationToken ct)
    {
        var reference = await db.ReferenceOf(review.CaseId, ct);
        var unit = await db.SignatureOfUnit(ct);
        var minutes = (await db.Arrangements(ct)).Meetings.Minutes;
        var file = CalendarFile.Write(
            new CalendarMeeting(review.Id, reference, review.MeetingAt, minutes, review.MeetingPlace, review.MeetingMoves + (cancelled ? 1 : 0), cancelled), clock.GetUtcNow());
        foreach (var one in to)
        {
            await outbox.Send(
                new Letter(review.CaseId, kind, new Recipient(one.Person, one.Email, one.Role, one.MemberId), $"{reference}: {subject}", [.. words(one), unit]) { Calendar = file }, ct);
        }
    }
}
