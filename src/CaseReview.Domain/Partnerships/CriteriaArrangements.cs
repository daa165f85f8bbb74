using System.Text.Json.Serialization;
using CaseReview.Domain.Criteria;

namespace CaseReview.Domain.Partnerships;

/// <summary>Under which laws a partnership tests its cases, and who decides under each (H-CRI-06, 08, 10). Without any: children's cases alone.</summary>
public sealed record CriteriaArrangements
{
    private static readonly Dictionary<ReviewFramework, string> National = new()
    {
        [ReviewFramework.Child] = "The safeguarding partners",
        [ReviewFramework.Adult] = "The chair of the safeguarding adults board",
        [ReviewFramework.DomesticHomicide] = "The chair of the community safety partnership",
    };

    /// <summary>The frameworks.</summary>
    public IReadOnlyList<ReviewFramework> Frameworks { get; init; } = [ReviewFramework.Child];

    /// <summary>Whether adults are reviewed here too (H-PUR-01), so that forms ask who somebody is.</summary>
    [JsonIgnore]
    public bool ReviewsAdults => Frameworks.Any(x => x is not ReviewFramework.Child);

    /// <summary>Who decides, where the partnership has its own words for it.</summary>
    public IReadOnlyDictionary<ReviewFramework, string> Deciders { get; init; } = new Dictionary<ReviewFramework, string>();

    /// <summary>
    /// Codes of the bodies that sign a report and decide under a law of their own: the adults board, the community safety partnership. They are asked for
    /// no return. Under a law without one, the safeguarding partners sign.
    /// </summary>
    public IReadOnlyDictionary<ReviewFramework, string> Bodies { get; init; } = new Dictionary<ReviewFramework, string>();

    /// <summary>Who decides under a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>At the start of a sentence: "The safeguarding partners".</returns>
    public string DeciderOf(ReviewFramework framework) => Deciders.TryGetValue(framework, out var own) ? own : National[framework];
}
