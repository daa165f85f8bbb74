using CaseReview.Domain.Criteria;

namespace CaseReview.Application.Criteria;

/// <summary>Every edition of the criteria that ships with the product, none of which is ever changed.</summary>
public interface IChecklists
{
    /// <summary>All of them, in no order.</summary>
    IReadOnlyList<Checklist> All { get; }
}

/// <summary>Finds an edition.</summary>
public static class ChecklistChoice
{
    /// <summary>The edition in force on a UK local date; the earliest for a date before it.</summary>
    /// <param name="checklists">All editions.</param>
    /// <param name="framework">Of which framework.</param>
    /// <param name="on">The date.</param>
    /// <returns>The edition.</returns>
    public static Checklist InForce(this IChecklists checklists, ReviewFramework framework, DateOnly on)
    {
        var editions = checklists.All.Where(x => x.Framework == framework).OrderBy(x => x.From).ToList();
        return editions.LastOrDefault(x => x.From <= on) ?? editions[0];
    }

    /// <summary>The edition that an assessment is pinned to.</summary>
    /// <param name="checklists">All editions.</param>
    /// <param name="assessment">The assessment.</param>
    /// <returns>The edition.</returns>
    public static Checklist Of(this IChecklists checklists, CriteriaAssessment assessment) =>
        checklists.All.Single(x => x.Framework == assessment.Framework && x.Edition == assessment.Edition);
}
