using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>Who is told of what: members in office on the day, deputies within their nomination's dates (D-REF-04, D-NOT-07, 12, 13, C-06).</summary>
public static class NoticeRecipients
{
    /// <summary>The members who hold one of the roles on a day.</summary>
    /// <param name="db">The database.</param>
    /// <param name="today">UK date.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="roles">The roles.</param>
    /// <returns>The members, by role and name.</returns>
    public static async Task<List<Member>> InOffice(this ICaseReviewDb db, DateOnly today, CancellationToken ct, params Role[] roles)
    {
        var members = await db.Members.AsNoTracking().Holding(today, roles).OrderBy(x => x.Name).ToListAsync(ct);
        var deputies = await db.Nominations.AsNoTracking()
            .Where(x => x.From <= today && (x.Until == null || x.Until >= today))
            .Select(x => x.DeputyId)
            .ToListAsync(ct);
        return
        [
            .. members.Select(x => (Member: x, Roles: x.RolesOn(today).Intersect(roles).Where(r => r is not Role.NominatedDeputy || deputies.Contains(x.MemberId))))
                .Where(x => x.Roles.Any()).OrderBy(x => x.Roles.Min()).Select(x => x.Member),
        ];
    }

    /// <summary>Whom every notice of a notification goes to: the union of those whom the partnership's papers name (D-NOT-07, 12, 13, C-06).</summary>
    /// <param name="db">The database.</param>
    /// <param name="today">UK date.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Officers or deputies, chairs, the independent chair and the group's members.</returns>
    public static Task<List<Member>> PartnersAndChairs(this ICaseReviewDb db, DateOnly today, CancellationToken ct) => db.InOffice(
        today, ct, Role.AccountableOfficer, Role.NominatedDeputy, Role.GroupChair, Role.ViceChair, Role.IndependentChair, Role.GroupMember);

    /// <summary>A member as the recipient of a letter.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The recipient.</returns>
    public static Recipient AsRecipient(this Member member) => new(member.Name, member.Email, member.Post, member.MemberId, member.AgencyId);
}
