using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>The rapid review of a case, with what the person may do next.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetRapidReview(string Reference) : IRequest<RapidReviewView>, ICaseMessage;

/// <summary>A rapid review as its pages show it.</summary>
/// <param name="Review">The rapid review; null while none is open.</param>
/// <param name="MayOpen">Whether one can be opened now, by anybody who may.</param>
/// <param name="MayManage">Whether the person may record what happens next.</param>
/// <param name="MayRatify">Whether the person may ratify.</param>
/// <param name="MayReadLegalAdvice">Whether the person may read legal advice (D-RR-15).</param>
/// <param name="Agencies">The partnership's agencies.</param>
/// <param name="Rule">The quorum rule for the meeting.</param>
/// <param name="People">People who may be on the attendance list.</param>
/// <param name="Today">Today's UK date.</param>
/// <param name="Calendar">Working days, to warn about meetings on others.</param>
public sealed record RapidReviewView(
    RapidReview? Review,
    bool MayOpen,
    bool MayManage,
    bool MayRatify,
    bool MayReadLegalAdvice,
    IReadOnlyList<Agency> Agencies,
    QuorumRule Rule,
    IReadOnlyList<AttendanceRow> People,
    DateOnly Today,
    WorkingCalendar Calendar)
{
    /// <summary>Whether it comes, or would come, from an accepted referral and not from a notification.</summary>
    public bool FromReferral { get; init; }

    /// <summary>The laws that the partnership tests its cases by.</summary>
    public IReadOnlyList<ReviewFramework> Laws { get; init; } = [];

    /// <summary>The laws under which the case is looked at; none while that is not recorded.</summary>
    public IReadOnlyList<ReviewFramework> ReviewedUnder { get; init; } = [];
}

/// <summary>Handles <see cref="GetRapidReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="walls">Who is shut out of the case, and so is not invited.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Today.</param>
public sealed class GetRapidReviewHandler(ICaseReviewDb db, CaseScope scope, CaseWalls walls, ICurrentUser user, Calendars calendars, TimeProvider clock)
    : IRequestHandler<GetRapidReview, RapidReviewView>
{
    private static readonly Role[] Invited =
        [Role.GroupChair, Role.ViceChair, Role.GroupMember, Role.AccountableOfficer, Role.SafeguardingLead, Role.LegalAdviser, Role.BusinessUnitManager];

    /// <inheritdoc />
    public async Task<RapidReviewView> Handle(GetRapidReview query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var review = await db.Set<RapidReview>().AsNoTracking().Whole().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        var notification = await db.Set<Notification>().Where(x => x.CaseId == scope.CaseId).Select(x => (NotificationStatus?)x.Status).FirstOrDefaultAsync(ct);
        var accepted = (notification is null || Notification.BeforeTheGroup.Contains(notification.Value))
            && await db.Set<Referral>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status == ReferralStatus.Accepted, ct);
        var arrangements = await db.CriteriaArrangements(ct);
        var agencies = await db.Agencies.AsNoTracking().OrderBy(x => x.Name).ToListAsync(ct);
        var shut = await walls.ShutOutOf(scope.CaseId, ct);
        var members = (await db.Members.AsNoTracking().Holding(today, Invited).OrderBy(x => x.Name).ToListAsync(ct)).FindAll(x => !shut.Contains(x.MemberId));
        var quorum = await db.Profiles.AsNoTracking().Select(x => x.QuorumJson).SingleAsync(ct);
        return new RapidReviewView(
            review,
            (review is null or { Status: RapidReviewStatus.Stopped, MeetingHeldAt: null }) && (notification is NotificationStatus.NoticesSent || accepted),
            user.May(Permission.ManageCases),
            user.May(Permission.ChairGroup),
            user.May(Permission.ManageCases) || user.May(Permission.ChairGroup) || user.Roles.Contains(Role.LegalAdviser),
            [.. agencies.Where(x => x.IsCurrentOn(today) && !arrangements.Bodies.Values.Contains(x.Code))],
            QuorumRules.For(quorum, QuorumRules.RapidReview),
            [.. members.Select(x => (Member: x, Role: FirstOf(x, today))).Where(x => IsInvited(x.Member, x.Role, review))
                .OrderBy(x => Array.IndexOf(Invited, x.Role)).Select(x => RowOf(x.Member, x.Role, agencies))],
            today,
            await calendars.Current(ct))
        {
            FromReferral = review is null or { Status: RapidReviewStatus.Stopped } ? accepted : !review.GoesToPanel,
            Laws = arrangements.Frameworks,
            ReviewedUnder = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => x.ReviewedUnder).SingleAsync(ct),
        };
    }

    private static Role FirstOf(Member member, DateOnly today) => member.RolesOn(today).Intersect(Invited).MinBy(x => Array.IndexOf(Invited, x));

    private static bool IsInvited(Member member, Role role, RapidReview? review) =>
        role is not Role.SafeguardingLead || (review?.Agencies.Any(x => x.AgencyId == member.AgencyId) ?? false);

    private static AttendanceRow RowOf(Member member, Role role, List<Agency> agencies) => new()
    {
        Person = member.Name,
        Role = member.Post,
        AgencyCode = agencies.Find(x => x.Id == member.AgencyId)?.Code,

        // The manager minutes the meeting and mostly writes the report, so is expected there (D-RR-22).
        Kind = role is Role.BusinessUnitManager || member.Seat is SeatKind.InAttendance ? AttendanceKind.InAttendance : null,
    };
}
