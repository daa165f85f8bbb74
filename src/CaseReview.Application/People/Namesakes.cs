using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.People;

/// <summary>Looks for the same child on other cases, within the partnership and among what the person may read.</summary>
internal static class Namesakes
{
    /// <summary>Longest list; more would be an error of entry, not more twins.</summary>
    private const int Most = 20;

    public static IQueryable<Namesake> NamesakesOf(this ICaseReviewDb db, Guid caseId, ICurrentUser user) =>
        (from mine in db.Set<Subject>().AsNoTracking().Where(s => s.CaseId == caseId && s.BornOn != null && s.NameKey != "")
         join other in db.Set<Subject>().AsNoTracking() on new { mine.NameKey, mine.BornOn } equals new { other.NameKey, other.BornOn }
         join held in db.Cases.VisibleTo(user) on other.CaseId equals held.Id
         where other.CaseId != caseId
         orderby mine.Number, held.Reference
         select new Namesake(mine.Number, held.Reference)).Take(Most);
}
