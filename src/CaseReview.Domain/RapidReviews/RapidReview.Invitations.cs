using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <content>Who is invited to the meeting.</content>
public sealed partial class RapidReview
{
    private readonly List<MeetingInvitation> _invitations = [];

    /// <summary>Who is invited, in the order of inviting (D-RR-10, 11).</summary>
    public IReadOnlyList<MeetingInvitation> Invitations => [.. _invitations.OrderBy(x => x.InvitedAt).ThenBy(x => x.Person)];

    /// <summary>How often the meeting was moved: calendars take the latest.</summary>
    public int MeetingMoves { get; private set; }

    /// <summary>Whether people can be invited: the meeting lies ahead.</summary>
    public bool CanInvite => Status < RapidReviewStatus.MeetingHeld;

    /// <summary>Invites people to the meeting. An address that is invited already is left as it is.</summary>
    /// <param name="people">Whom, and what is hoped of each.</param>
    /// <param name="by">Who invites them.</param>
    /// <param name="now">When.</param>
    /// <returns>How many are newly invited.</returns>
    /// <exception cref="RuleViolation">The meeting was held, or the rapid review has ended.</exception>
    public int Invite(IEnumerable<InviteeGiven> people, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(CanInvite, "People can be invited until the meeting is held.");
        var added = people.DistinctBy(x => x.Email.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(x => !_invitations.Exists(y => string.Equals(y.Email, x.Email.Trim(), StringComparison.OrdinalIgnoreCase)))
            .Select(x => MeetingInvitation.Of(this, x with { Email = x.Email.Trim() }, now)).ToList();
        if (added.Count > 0)
        {
            _invitations.AddRange(added);
            Raise(new RapidReviewInvitationsSent(Id, CaseId, [.. added.Select(x => x.Person)], [.. added.Select(x => x.Id)], by));
        }

        return added.Count;
    }

    // Whoever was invited and not required, and of whom nothing is recorded, has missed nothing (D-RR-10).
    private void RecordThoseNotRequired(DateTimeOffset now) => _attendance.AddRange(
        Invitations.Where(x => x.Need is InvitationNeed.Optional && !_attendance.Exists(y => AttendanceRules.SamePerson(y.Person, x.Person)))
            .Select((x, at) => RapidReviews.Attendance.From(this, new Attendee(x.Person, x.Role, x.Agency ?? "", null, x.AgencyCode, AttendanceKind.NotRequired), _attendance.Count + at, now)).ToList());
}
