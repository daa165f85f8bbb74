using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Application.Timetables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Disagreements;
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
/// <param name="MayUseLegalAdvice">Whether the person may ask for, give and read legal advice (D-RR-15).</param>
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
    bool MayUseLegalAdvice,
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

    /// <summary>How the partnership holds its meetings.</summary>
    public MeetingArrangements Meetings { get; init; } = new();

    /// <summary>Those who may chair by appointment or as stand-ins, in order (C-08).</summary>
    public IReadOnlyList<ChairChoice> Chairs { get; init; } = [];

    /// <summary>The agencies for which somebody may speak at the meeting, with those added for the case (D-RR-11).</summary>
    public IReadOnlyDictionary<string, SpokenFor> Spoken => new Dictionary<string, SpokenFor>(
        Agencies.Select(x => KeyValuePair.Create(x.Code, new SpokenFor(x.Name, x.CountingGroup, x.Code))).Concat(SpokenFor.AddedFor(Added)));

    /// <summary>Names of agencies added for the case.</summary>
    public IEnumerable<string> Added => Review?.Agencies.Where(x => x.AgencyId is null).Select(x => x.Name) ?? [];

    /// <summary>Names of those who are shut out of the case, and so are never counted.</summary>
    public IReadOnlySet<string> ShutOut { get; init; } = new HashSet<string>();

    /// <summary>Whether the person may record a dissent now: for anybody who had a say, or their own.</summary>
    public bool MayDissent { get; init; }

    /// <summary>Disagreements on the case, in order of raising (K-COI-02).</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Number of each agency's return, by the agency's name.</summary>
    public IReadOnlyDictionary<string, int> Returns { get; init; } = new Dictionary<string, int>();
}

/// <summary>Somebody who may chair.</summary>
/// <param name="Name">Name.</param>
/// <param name="Role">The role that lets them.</param>
/// <param name="Recused">Whether they are shut out of the case, so that the next one chairs.</param>
public sealed record ChairChoice(string Name, Role Role, bool Recused);

/// <summary>Handles <see cref="GetRapidReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="calendars">The calendar.</param>
/// <param name="clock">Today.</param>
public sealed class GetRapidReviewHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, Calendars calendars, TimeProvider clock)
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
        var profile = await db.Profiles.AsNoTracking().Select(x => new { x.QuorumJson, x.ArrangementsJson }).SingleAsync(ct);
        var arrangements = Arrangements.Parse(profile.ArrangementsJson);
        var (criteria, meetings) = (arrangements.Criteria, arrangements.Meetings);
        var agencies = await db.Agencies.AsNoTracking().OrderBy(x => x.Name).ToListAsync(ct);
        var roles = Invited.Contains(meetings.Chair) ? Invited : [meetings.Chair, .. Invited];
        var members = await db.Members.AsNoTracking().Holding(today, roles).OrderBy(x => x.Name).ToListAsync(ct);
        var walls = await WallsOf(ct);
        return new RapidReviewView(
            review,
            (review is null or { Status: RapidReviewStatus.Stopped, MeetingHeldAt: null }) && (notification is NotificationStatus.NoticesSent || accepted),
            user.May(Permission.ManageCases),
            user.May(Permission.ChairGroup),
            user.May(Permission.UseLegalAdvice),
            [.. agencies.Where(x => x.IsCurrentOn(today) && !criteria.Bodies.Values.Contains(x.Code))],
            QuorumRules.For(profile.QuorumJson, QuorumRules.RapidReview),
            [.. members.Select(x => (Member: x, Role: x.RolesOn(today).Intersect(roles).MinBy(y => Array.IndexOf(roles, y)))).Where(x => IsInvited(x.Member, x.Role, review))
                .OrderBy(x => Array.IndexOf(roles, x.Role)).Select(x => RowOf(x.Member, x.Role, agencies, walls)), .. OthersInvited(review, members)],
            today,
            await calendars.Current(ct))
        {
            FromReferral = review is null or { Status: RapidReviewStatus.Stopped } ? accepted : !review.GoesToPanel,
            Laws = criteria.Frameworks,
            ReviewedUnder = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => x.ReviewedUnder).SingleAsync(ct),
            Meetings = meetings,
            Chairs = [.. meetings.StandIns.Prepend(meetings.Chair).SelectMany(role => members.Where(x => x.RolesOn(today).Contains(role)).Select(x => new ChairChoice(x.Name, role, walls.ContainsKey(x.MemberId)))).DistinctBy(x => x.Name)],
            ShutOut = members.Where(x => walls.ContainsKey(x.MemberId)).Select(x => x.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
            Returns = await ReturnsOf(ct),
            Disagreements = await db.Set<Disagreement>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).ToListAsync(ct),
            MayDissent = review is { CanRecordDissent: true } && (user.May(Permission.ManageCases) || review.HadASay(user.Actor.Name)),
        };
    }

    // Guests, and the contacts of agencies added for the case: they have a say for their agency (D-RR-11).
    private static IEnumerable<AttendanceRow> OthersInvited(RapidReview? review, List<Member> members)
    {
        var added = (review?.Agencies ?? []).Where(x => x.AgencyId is null).ToList();
        var guests = (review?.Invitations ?? []).Select(x => new AttendanceRow
        {
            Person = x.Person,
            Role = x.Role,
            AgencyCode = x.AgencyCode ?? (added.Find(y => y.ContactEmail == x.Email || y.Name == x.Role || y.Name == x.Agency) is { } agency ? SpokenFor.KeyOf(agency.Name) : null),
            Kind = x.Need is InvitationNeed.InAttendance ? AttendanceKind.InAttendance : null,
        });
        var contacts = added.Where(x => x.ContactName is not null).Select(x => new AttendanceRow { Person = x.ContactName, Role = "Contact", AgencyCode = SpokenFor.KeyOf(x.Name) });
        return guests.Concat(contacts).DistinctBy(x => x.Person, StringComparer.OrdinalIgnoreCase).Where(x => !members.Exists(y => AttendanceRules.SamePerson(y.Name, x.Person)));
    }

    private static bool IsInvited(Member member, Role role, RapidReview? review) =>
        role is not Role.SafeguardingLead || (review?.Agencies.Any(x => x.AgencyId == member.AgencyId) ?? false);

    private async Task<Dictionary<MemberId, WallCause>> WallsOf(CancellationToken ct)
    {
        var walls = await db.Set<CaseWall>().AsNoTracking().Where(x => x.CaseId == scope.CaseId && x.LiftedAt == null).Select(x => new { x.MemberId, x.Cause }).ToListAsync(ct);
        return walls.ToDictionary(x => x.MemberId, x => x.Cause);
    }

    private async Task<Dictionary<string, int>> ReturnsOf(CancellationToken ct)
    {
        var returns = await db.Set<ReturnRequest>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderBy(x => x.Number).Select(x => new { x.Agency.Name, x.Number }).ToListAsync(ct);
        return returns.GroupBy(x => x.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(x => x.Key, x => x.First().Number, StringComparer.OrdinalIgnoreCase);
    }

    // Whoever is shut out of the case stays on the list as recused, so that the record and the empty seat say so (K-COI-01, X-08).
    private static AttendanceRow RowOf(Member member, Role role, List<Agency> agencies, Dictionary<MemberId, WallCause> walls) => new()
    {
        Person = member.Name,
        Role = member.Post,
        AgencyCode = agencies.Find(x => x.Id == member.AgencyId)?.Code,

        // The manager minutes the meeting and mostly writes the report, so is expected there (D-RR-22).
        Kind = walls.ContainsKey(member.MemberId) ? AttendanceKind.Recused
            : role is Role.BusinessUnitManager || member.Seat is SeatKind.InAttendance ? AttendanceKind.InAttendance : null,
        Reason = walls.TryGetValue(member.MemberId, out var cause) ? cause.Words() : null,
    };
}
