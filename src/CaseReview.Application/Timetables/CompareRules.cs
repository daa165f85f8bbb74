using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>What differs between two versions of the rules.</summary>
/// <param name="Before">Number of one.</param>
/// <param name="After">Number of the other.</param>
[Requires(Permission.ViewSettings)]
public sealed record CompareRules(int Before, int After) : IRequest<RulesComparison>;

/// <summary>Two versions and their difference.</summary>
/// <param name="BeforeName">Name of one.</param>
/// <param name="AfterName">Name of the other.</param>
/// <param name="Changes">What differs, rule by rule.</param>
public sealed record RulesComparison(string BeforeName, string AfterName, IReadOnlyList<RuleChange> Changes);

/// <summary>Handles <see cref="CompareRules"/>.</summary>
/// <param name="db">The database.</param>
public sealed class CompareRulesHandler(ICaseReviewDb db) : IRequestHandler<CompareRules, RulesComparison>
{
    /// <inheritdoc />
    public async Task<RulesComparison> Handle(CompareRules query, CancellationToken ct)
    {
        var before = await db.RequireRules(query.Before, ct);
        var after = await db.RequireRules(query.After, ct);
        return new RulesComparison(before.Name, after.Name, RuleSetDiff.Between(before.Rules(), after.Rules(), await db.RulePeople(ct)));
    }
}
