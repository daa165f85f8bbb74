using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.Partnerships;

/// <summary>Who holds what on a day: memberships, roles and bodies all have dates .</summary>
public static class InOffice
{
    /// <summary>The members who hold one of the roles on a day.</summary>
    /// <param name="members">Members.</param>
    /// <param name="on">UK date.</param>
    /// <param name="roles">The roles.</param>
    /// <returns>Those who hold one.</returns>
    public static IQueryable<Member> Holding(this IQueryable<Member> members, DateOnly on, params Role[] roles) => members.Where(m =>
        m.From <= on && (m.Until == null || m.Until >= on)
        && m.Roles.Any(r => roles.Contains(r.Role) && r.From <= on && (r.Until == null || r.Until >= on)));

    /// <summary>The agencies that exist on a day.</summary>
    /// <param name="agencies">Agencies.</param>
    /// <param name="on">UK date.</param>
    /// <returns>Those within their dates.</returns>
    public static IQueryable<Agency> CurrentOn(this IQueryable<Agency> agencies, DateOnly on) =>
        agencies.Where(a => (a.From == null || a.From <= on) && (a.Until == null || a.Until >= on));
}
