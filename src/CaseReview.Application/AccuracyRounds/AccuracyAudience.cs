using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Application.People;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AccuracyRounds;

/// <summary>Whom a round asks, and who is left out.</summary>
/// <param name="Readers">Those asked; without an address where none is known.</param>
/// <param name="LeftOut">Those left out, each with why.</param>
public sealed record Audience(IReadOnlyList<ReaderGiven> Readers, IReadOnlyList<string> LeftOut);

/// <summary>
/// Who sees the draft before the partners sign: everybody who was at the meeting, and the group, less whoever was recused or is shut out, and the author (D-RR-33, D-RR-34, C-24, X-16).
/// </summary>
/// <param name="db">The database.</param>
/// <param name="walls">Who is shut out.</param>
/// <param name="clock">Today, because offices end.</param>
public sealed class AccuracyAudience(ICaseReviewDb db, CaseWalls walls, TimeProvider clock)
{
    /// <summary>Whom a round on a report asks.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Those at the meeting in the order of its list, then the rest of the group.</returns>
    public async Task<Audience> Of(RapidReviewReport report, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var (review, members) = await Load(report.CaseId, ct);
        var agencies = await db.Agencies.AsNoTracking().ToDictionaryAsync(x => x.Id, x => x.Name, ct);
        Role[] group = [Role.GroupChair, Role.ViceChair, Role.GroupMember];
        var proposed = review.Attendance.Where(x => x.ToAttendee().IsHere).OrderBy(x => x.Order).Select(x => Attended(x, review, members))
            .Concat(members.Where(x => x.RolesOn(today).Any(group.Contains)).Select(x => OfGroup(x, agencies))).ToList();

        var recused = Recused(review, members);
        var (readers, leftOut) = (new List<ReaderGiven>(), new List<string>());
        foreach (var one in proposed.Where((x, at) => !proposed.Take(at).Any(y => SameOne(x, y)) && !AttendanceRules.SamePerson(x.Person, report.AuthorName)))
        {
            if (await Refused(report.CaseId, one, recused, ct) is { } why)
            {
                leftOut.Add($"{one.Person}: {why}");
            }
            else
            {
                readers.Add(one);
            }
        }

        return new Audience(readers, leftOut);
    }

    /// <summary>Why somebody may not see the draft: recused at the meeting, by whatever name or address, or shut out of the case.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="one">Who.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>"recused at the meeting"; null when nothing stands in the way.</returns>
    public async Task<string?> Refuses(Guid caseId, ReaderGiven one, CancellationToken ct)
    {
        var (review, members) = await Load(caseId, ct);
        return await Refused(caseId, one, Recused(review, members), ct);
    }

    /// <summary>Refuses whoever was recused at the meeting: they take no further part in recommendation and report (K-COI-01).</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="user">Who acts.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="Forbidden">They were recused.</exception>
    public async Task RequireTakesPart(Guid caseId, ICurrentUser user, CancellationToken ct)
    {
        if (user.Actor.MemberId is { } me && await db.Members.AsNoTracking().SingleAsync(x => x.Id == me.Value, ct) is { } member
            && await Refuses(caseId, new ReaderGiven(member.Name, member.Email, member.Post, null, me), ct) is { } why)
        {
            throw new Forbidden($"You were {why}, so somebody else does this.");
        }
    }

    private async Task<string?> Refused(Guid caseId, ReaderGiven one, IReadOnlyList<ReaderGiven> recused, CancellationToken ct) =>
        recused.Any(x => SameOne(x, one)) ? "recused at the meeting"
        : await walls.ShutOut(caseId, new Recipient(one.Person, one.Email, one.Role, one.Member), ct) is not null ? "shut out of this case"
        : null;

    private async Task<(RapidReview Review, List<Member> Members)> Load(Guid caseId, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var review = await db.Set<RapidReview>().AsNoTracking().Include(x => x.Attendance).Include(x => x.Invitations).SingleAsync(x => x.CaseId == caseId, ct);
        return (review, (await db.Members.AsNoTracking().OrderBy(x => x.Name).ToListAsync(ct)).FindAll(x => x.IsCurrentOn(today)));
    }

    private static IReadOnlyList<ReaderGiven> Recused(RapidReview review, List<Member> members) =>
        [.. review.Attendance.Where(x => x.Kind is AttendanceKind.Recused).Select(x => Attended(x, review, members))];

    private static bool SameOne(ReaderGiven one, ReaderGiven other) =>
        AttendanceRules.SamePerson(one.Person, other.Person)
        || (one.Member is not null && one.Member == other.Member)
        || (one.Email.Length > 0 && string.Equals(one.Email, other.Email, StringComparison.OrdinalIgnoreCase));

    // The attendance list holds names: the address is the invitation's, or that of the member of that name. Without a seat nobody is spoken for.
    private static ReaderGiven Attended(Attendance there, RapidReview review, List<Member> members)
    {
        var invited = review.Invitations.FirstOrDefault(x => AttendanceRules.SamePerson(x.Person, there.Person));
        var named = members.FindAll(x => AttendanceRules.SamePerson(x.Name, there.Person));
        var member = named is [var only] ? only : null;
        return new ReaderGiven(
            there.Person, invited?.Email ?? member?.Email ?? "", there.Role, there.Seat is null || string.IsNullOrWhiteSpace(there.Agency) ? null : there.Agency, invited?.MemberId ?? member?.MemberId);
    }

    private static ReaderGiven OfGroup(Member member, Dictionary<Guid, string> agencies) =>
        new(member.Name, member.Email, member.AsRecipient().Role, member.AgencyId is { } id ? agencies.GetValueOrDefault(id) : null, member.MemberId);
}
