using CaseReview.Application.Common;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>What changed between two versions.</summary>
/// <param name="Reference">The case.</param>
/// <param name="From">The older version's number.</param>
/// <param name="To">The newer version's number; null for the draft.</param>
[Requires(Permission.ViewCases)]
public sealed record CompareVersions(string Reference, int From, int? To) : IRequest<VersionComparison>, ICaseMessage;

/// <summary>What changed.</summary>
/// <param name="From">The older version's number.</param>
/// <param name="To">The newer version's number; null for the draft.</param>
/// <param name="Numbers">All versions, to choose from.</param>
/// <param name="Sections">The sections that differ, in order.</param>
public sealed record VersionComparison(int From, int? To, IReadOnlyList<int> Numbers, IReadOnlyList<SectionChange> Sections);

/// <summary>A section that differs.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Changes">What was removed, added and kept.</param>
public sealed record SectionChange(string Heading, IReadOnlyList<TextChange> Changes);

/// <summary>Handles <see cref="CompareVersions"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class CompareVersionsHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<CompareVersions, VersionComparison>
{
    /// <inheritdoc />
    public async Task<VersionComparison> Handle(CompareVersions query, CancellationToken ct)
    {
        var report = await db.Set<RapidReviewReport>().AsNoTracking().Whole().SingleOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("report");
        var from = TextOf(report, query.From);
        var to = query.To is { } number ? TextOf(report, number) : report.Sections.ToDictionary(x => x.Key, x => x.Text);
        return new VersionComparison(query.From, query.To, [.. report.Versions.Select(x => x.Number)], Between(report.Outline, from, to));
    }

    /// <summary>The sections that differ between two versions.</summary>
    /// <param name="outline">The report's headings.</param>
    /// <param name="from">Texts of the older, by section.</param>
    /// <param name="to">Texts of the newer, by section.</param>
    /// <returns>The differing sections in the order of the outline.</returns>
    internal static IReadOnlyList<SectionChange> Between(
        IReadOnlyList<OutlineSection> outline, IReadOnlyDictionary<ReportSectionKey, string> from, IReadOnlyDictionary<ReportSectionKey, string> to) =>
        [.. from section in outline
            let changes = TextChanges.Between(@from.GetValueOrDefault(section.Key, ""), to.GetValueOrDefault(section.Key, ""))
            where changes.Any(change => change.Kind is not ChangeKind.Same)
            select new SectionChange(section.Heading, changes)];

    /// <summary>The texts of a version.</summary>
    /// <param name="version">The version.</param>
    /// <returns>Text by section.</returns>
    internal static IReadOnlyDictionary<ReportSectionKey, string> TextOf(ReportVersion version) => version.Sections.ToDictionary(x => x.Key, x => x.Text);

    private static IReadOnlyDictionary<ReportSectionKey, string> TextOf(RapidReviewReport report, int number) =>
        TextOf(report.Versions.SingleOrDefault(x => x.Number == number) ?? throw new NotFound("report version"));
}
