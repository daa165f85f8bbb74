using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>Reads the national rules that ship with the product, once.</summary>
internal sealed class NationalRules : INationalRules
{
    public RuleSet Rules { get; } = RuleSet.Parse(PartnershipFile.NationalRules());

    public string Schema { get; } = PartnershipFile.RuleSetSchema();
}
