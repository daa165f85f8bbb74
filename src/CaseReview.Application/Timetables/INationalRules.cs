using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Timetables;

/// <summary>The rules that ship with the product and belong to no partnership.</summary>
public interface INationalRules
{
    /// <summary>What law, national guidance and this product set; no partnership may loosen the first two.</summary>
    RuleSet Rules { get; }

    /// <summary>The JSON Schema of rule files.</summary>
    string Schema { get; }
}
