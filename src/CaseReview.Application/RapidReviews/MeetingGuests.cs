using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>A member who may be invited.</summary>
/// <param name="Number">Number in the partnership.</param>
/// <param name="Member">Their membership.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">Email address.</param>
/// <param name="Post">Post.</param>
/// <param name="AgencyCode">Code of their agency; null when none.</param>
/// <param name="Agency">Name of their agency; null when none.</param>
/// <param name="Proposed">What is proposed to hope of them; null when they are not invited as a rule.</param>
public sealed record MeetingGuest(int Number, MemberId Member, string Name, string Email, string Post, string? AgencyCode, string? Agency, InvitationNeed? Proposed)
{
    /// <summary>As invited.</summary>
    /// <param name="need">What is hoped of them.</param>
    /// <returns>The invitee.</returns>
    public InviteeGiven Invited(InvitationNeed need) => new(Name, Email, Post, AgencyCode, need) { Member = Member, Agency = Agency };
}

/// <summary>
/// Who is invited to a meeting: all members of the group, leads and officers of the agencies concerned, advisers. Never anybody who is shut out of the case
/// (D-RR-10, 11, C-24, X-16).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="walls">Who is shut out.</param>
/// <param name="clock">Today.</param>
public sealed class MeetingGuests(ICaseReviewDb db, CaseWalls walls, TimeProvider clock)
{
    private static readonly Role[] Group = [Role.GroupChair, Role.ViceChair, Role.GroupMember];
    private static readonly Role[] OfAgencies = [Role.AccountableOfficer, Role.SafeguardingLead];
    private static readonly Role[] Advisers = [Role.LegalAdviser, Role.IndependentChair];

    /// <summary>Those who may be invited, with what is proposed for each.</summary>
    /// <param name="review">The rapid review.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The group first, then the agencies' people, then advisers.</returns>
    public async Task<IReadOnlyList<MeetingGuest>> Of(RapidReview review, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var shut = await walls.ShutOutOf(review.CaseId, ct);
        var agencies = await db.Agencies.AsNoTracking().ToDictionaryAsync(x => x.Id, ct);
        var meetings = (await db.Arrangements(ct)).Meetings;
        var seats = (await db.QuorumRule(QuorumRules.RapidReview, ct)).RequiredSeats.Select(x => x.Seat).ToHashSet();
        var members = (await db.Members.AsNoTracking().Holding(today, [.. Group, .. OfAgencies, .. Advisers]).OrderBy(x => x.Name).ToListAsync(ct)).FindAll(x => !shut.Contains(x.MemberId));

        // Where an agency has nobody on the group, its senior officer is the one who can fill its seat.
        var onTheGroup = members.Where(x => x.RolesOn(today).Any(Group.Contains)).Select(x => x.AgencyId).ToHashSet();
        return
        [
            .. members.Select(x => (Member: x, Roles: x.RolesOn(today))).OrderBy(x => Place(x.Roles)).Select(x =>
            {
                var agency = x.Member.AgencyId is { } id ? agencies.GetValueOrDefault(id) : null;
                var concerned = agency is not null && (seats.Contains(agency.Code) || review.Agencies.Any(y => y.AgencyId == agency.Id));
                return new MeetingGuest(
                    x.Member.Number, x.Member.MemberId, x.Member.Name, x.Member.Email, x.Member.Post, agency?.Code, agency?.Name, Proposed(x.Member, x.Roles, concerned, onTheGroup.Contains(x.Member.AgencyId), meetings));
            }),
        ];
    }

    private static int Place(IReadOnlyList<Role> roles) => roles.Any(Group.Contains) ? 0 : roles.Any(OfAgencies.Contains) ? 1 : 2;

    private static InvitationNeed? Proposed(Member member, IReadOnlyList<Role> roles, bool concerned, bool onTheGroup, MeetingArrangements meetings)
    {
        if (roles.Contains(meetings.Chair))
        {
            return InvitationNeed.Required;
        }

        if (roles.Any(Group.Contains))
        {
            return member.Seat is SeatKind.InAttendance ? InvitationNeed.InAttendance
                : concerned || meetings.Needed is AttendanceNeeded.EveryMember ? InvitationNeed.Required : InvitationNeed.Optional;
        }

        return concerned && (roles.Contains(Role.SafeguardingLead) || (!onTheGroup && roles.Contains(Role.AccountableOfficer))) ? InvitationNeed.Required : null;
    }
}
