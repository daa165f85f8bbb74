using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>The criteria of a case: every framework of the partnership, the group's advice and the decisions.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetCriteria(string Reference) : IRequest<CriteriaView>, ICaseMessage;

/// <summary>One framework on a case.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Checklist">The edition that the assessment is pinned to, or the one in force while none has begun.</param>
/// <param name="Assessment">The assessment; null while none has begun.</param>
/// <param name="Decider">Who decides.</param>
public sealed record FrameworkView(ReviewFramework Framework, Checklist Checklist, CriteriaAssessment? Assessment, string Decider)
{
    /// <summary>The answer to a limb.</summary>
    /// <param name="limb">The limb.</param>
    /// <returns>The finding; null while there is none.</returns>
    public LimbFinding? Finding(ChecklistLimb limb) => Assessment?.Findings.FirstOrDefault(x => x.Limb == limb.Key);

    /// <summary>Whether a result is met.</summary>
    /// <param name="result">A result of the checklist.</param>
    /// <returns>True or false; null while it is not answered.</returns>
    public bool? IsMet(ChecklistResult result) => Assessment?.IsMet(Checklist, result);
}

/// <summary>The criteria of a case.</summary>
/// <param name="Frameworks">The frameworks.</param>
/// <param name="Advice">The group's advice, newest first.</param>
/// <param name="Decisions">The decisions, newest first.</param>
/// <param name="Met">Which types of review have their criteria met; those not answered are missing.</param>
/// <param name="PanelReplied">Whether the national Panel has replied.</param>
/// <param name="MayManage">Whether the person may record.</param>
public sealed record CriteriaView(
    IReadOnlyList<FrameworkView> Frameworks,
    IReadOnlyList<DecisionAdvice> Advice,
    IReadOnlyList<ReviewDecision> Decisions,
    IReadOnlyDictionary<ReviewType, bool> Met,
    bool PanelReplied,
    bool MayManage)
{
    /// <summary>The types of review that the partnership's frameworks can lead to, and a learning review.</summary>
    public IReadOnlyList<ReviewType> Types =>
        [.. Enum.GetValues<ReviewType>().Where(x => x.Framework() is not { } framework || Frameworks.Any(y => y.Framework == framework))];
}

/// <summary>Handles <see cref="GetCriteria"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Today.</param>
public sealed class GetCriteriaHandler(ICaseReviewDb db, IChecklists checklists, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<GetCriteria, CriteriaView>
{
    /// <inheritdoc />
    public async Task<CriteriaView> Handle(GetCriteria query, CancellationToken ct)
    {
        var arrangements = await db.CriteriaArrangements(ct);
        var today = UkClock.DateOf(clock.GetUtcNow());
        var assessments = await db.Set<CriteriaAssessment>().AsNoTracking().Include(x => x.Findings).Where(x => x.CaseId == scope.CaseId).ToListAsync(ct);
        var frameworks = arrangements.Frameworks.Union(assessments.Select(x => x.Framework)).Order().Select(framework =>
        {
            var begun = assessments.Find(x => x.Framework == framework);
            return new FrameworkView(
                framework, begun is null ? checklists.InForce(framework, today) : checklists.Of(begun), begun, arrangements.DeciderOf(framework));
        });
        return new CriteriaView(
            [.. frameworks],
            await db.Set<DecisionAdvice>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.RecordedAt).ToListAsync(ct),
            await db.Set<ReviewDecision>().AsNoTracking().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.DecidedAt).ThenByDescending(x => x.Id).ToListAsync(ct),
            await db.MetByType(checklists, scope.CaseId, ct),
            await db.PanelReplied(scope.CaseId, ct),
            user.May(Permission.ManageCases));
    }
}
