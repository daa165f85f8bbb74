using System.Text.RegularExpressions;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>Gathers from the rest of the case what decides whether a version may be fixed.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today, because bodies end.</param>
public sealed partial class ReportReadiness(ICaseReviewDb db, TimeProvider clock)
{
    /// <summary>The facts, for a report that has been begun.</summary>
    /// <param name="report">The report.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The facts.</returns>
    public async Task<ReportFacts> FactsFor(RapidReviewReport report, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().Include(x => x.Attendance).Include(x => x.Agencies).Include(x => x.Dissents).SingleAsync(x => x.CaseId == report.CaseId, ct);
        var returns = await ReturnsOf(report.CaseId, ct);
        var expected = await db.Agencies.CurrentOn(UkClock.DateOf(clock.GetUtcNow())).Where(x => x.Expected).Select(x => x.Name).ToListAsync(ct);
        var decided = report.Sections.Single(x => x.Key is ReportSectionKey.WhoDecided).Text;
        var explained = report.Sections.Single(x => x.Key is ReportSectionKey.AgenciesInvolved).Text;

        return new ReportFacts(
            review.Recommendation is { } made ? made is not RapidReviewRecommendation.NoFurtherReview : null,
            [.. returns.Where(x => x.State.IsOpen()).Select(x => x.What)],
            [.. returns.Where(x => x.State.IsReturned() && !x.Read).Select(x => x.What)],
            WasThere(review, report.AuthorName),
            [.. expected.Where(name => !review.Agencies.Any(x => Same(x.Name, name)) && !explained.Contains(name, StringComparison.OrdinalIgnoreCase)).Order()])
        {
            DissentsLeftOut = DissentsLeftOut(review, decided),
        };
    }

    /// <summary>How far each return of a case has come.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>One line a request.</returns>
    public async Task<IReadOnlyList<ReturnStanding>> ReturnsOf(Guid caseId, CancellationToken ct) =>
        await db.Set<ReturnRequest>().Where(x => x.CaseId == caseId).OrderBy(x => x.Number)
            .Select(x => new ReturnStanding(x.Agency.Name, x.Kind, x.State, x.ReadByAuthorAt != null)).ToListAsync(ct);

    /// <summary>Whether somebody was at the meeting.</summary>
    /// <param name="review">The rapid review with its attendance.</param>
    /// <param name="name">The person.</param>
    /// <returns>True when on the list as here.</returns>
    public static bool WasThere(RapidReview review, string name) => review.Attendance.Any(x => Same(x.Person, name) && x.ToAttendee().IsHere);

    /// <summary>Whose dissents a text leaves out.</summary>
    /// <param name="review">The rapid review with its dissents.</param>
    /// <param name="decided">The text that says who decided.</param>
    /// <returns>Names; whoever dissents twice must be told of twice.</returns>
    public static IReadOnlyList<string> DissentsLeftOut(RapidReview review, string decided)
    {
        var people = review.Dissents.GroupBy(x => x.Person, StringComparer.OrdinalIgnoreCase).ToDictionary(x => x.Key, x => x.Count(), StringComparer.OrdinalIgnoreCase);

        // Everybody with a say is named there, and most dissent from nothing: "Dissent of Ann Lee: …", "Ann Lee dissents: …" tells of one.
        var lines = decided.Split('\n').Select(x => NoDissent().Replace(x, "")).ToList();
        var told = people.Keys.ToDictionary(x => x, name => lines.Count(line => Regex.IsMatch(
            line, $@"\bdissent\w*\s+(of|by|from)\s+{Regex.Escape(name)}(?!\w)|(?<!\w){Regex.Escape(name)}(?!\w)[^.\n]*\bdissent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)));
        return [.. people.Where(x => told[x.Key] < x.Value).Select(x => x.Key)];
    }

    [GeneratedRegex(@"\b(without|no)\s+(any\s+)?dissent\w*", RegexOptions.IgnoreCase)]
    private static partial Regex NoDissent();

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>How far one agency's return has come.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Kind">What was asked.</param>
/// <param name="State">Its state.</param>
/// <param name="Read">Whether the report's author has read it.</param>
public sealed record ReturnStanding(string Agency, ReturnKind Kind, ReturnState State, bool Read)
{
    /// <summary>What is waited for, inside a sentence.</summary>
    public string What => Kind is ReturnKind.FurtherQuestions ? $"the answer of {Agency} to further questions" : $"the return of {Agency}";
}
