using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;

namespace CaseReview.Domain.Cases;

/// <summary>Under which laws the case is reviewed, and whom it is about.</summary>
public sealed partial class Case
{
    /// <summary>Under which laws the case is reviewed (H-CRI-10); none while that is not recorded. Its clocks follow.</summary>
    public IReadOnlyList<ReviewFramework> ReviewedUnder { get; private set; } = [];

    /// <summary>Whom the case is about, for the words of its pages, letters and report.</summary>
    public CaseAbout About => CaseAbouts.Of(_subjects.Select(x => x.Kind));

    /// <summary>Records under which laws the case is reviewed. Clocks of a law that is no longer among them end, unless they were met.</summary>
    /// <param name="laws">The laws.</param>
    /// <param name="rules">The rules the case is pinned to, and the calendar.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is closed, or no law is named.</exception>
    public void ReviewUnder(IReadOnlyCollection<ReviewFramework> laws, CaseRules rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(ClosedAt is null, "This case is closed already.");
        RuleViolation.Unless(laws.Count > 0, "A case is reviewed under at least one law.");
        if (ReviewedUnder.ToHashSet().SetEquals(laws))
        {
            return;
        }

        ReviewedUnder = [.. laws.Distinct().Order()];
        var standing = Recalculate(rules, null, now);
        _deadlines.RemoveAll(d => d.MetOn is null && !standing.Contains(d));
        Raise(new CaseReviewedUnder(Id, ReviewedUnder, by));
    }
}
