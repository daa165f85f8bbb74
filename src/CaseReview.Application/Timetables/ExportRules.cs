using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>A version of the rules as a file that <see cref="ImportRules"/> takes.</summary>
/// <param name="Number">Which.</param>
[Requires(Permission.ViewSettings)]
public sealed record ExportRules(int Number) : IRequest<RuleFile>;

/// <summary>A rule file.</summary>
/// <param name="Label">Label of the version.</param>
/// <param name="Json">Its text.</param>
public sealed record RuleFile(string Label, string Json);

/// <summary>Handles <see cref="ExportRules"/>.</summary>
/// <param name="db">The database.</param>
public sealed class ExportRulesHandler(ICaseReviewDb db) : IRequestHandler<ExportRules, RuleFile>
{
    /// <inheritdoc />
    public async Task<RuleFile> Handle(ExportRules query, CancellationToken ct)
    {
        var version = await db.RequireRules(query.Number, ct);
        return new RuleFile(version.Label, version.Json);
    }
}
