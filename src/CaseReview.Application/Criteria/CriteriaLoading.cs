using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>What the messages about criteria load alike.</summary>
public static class CriteriaLoading
{
    /// <summary>The assessment of a case under a framework, whole.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The assessment; null when none has begun.</returns>
    public static async Task<CriteriaAssessment?> AssessmentOf(this ICaseReviewDb db, Guid caseId, ReviewFramework framework, CancellationToken ct) =>
        db.Set<CriteriaAssessment>().Local.FirstOrDefault(x => x.CaseId == caseId && x.Framework == framework)
        ?? await db.Set<CriteriaAssessment>().Include(x => x.Findings).FirstOrDefaultAsync(x => x.CaseId == caseId && x.Framework == framework, ct);

    /// <summary>The assessment, begun now in the edition in force when there is none yet.</summary>
    /// <param name="db">The database.</param>
    /// <param name="checklists">The editions.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="who">By whom, of which partnership and when.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The assessment.</returns>
    public static async Task<CriteriaAssessment> BeginOrLoad(
        this ICaseReviewDb db, IChecklists checklists, Guid caseId, ReviewFramework framework, (PartnershipId Partnership, Actor By, DateTimeOffset Now) who, CancellationToken ct)
    {
        if (await db.AssessmentOf(caseId, framework, ct) is { } known)
        {
            return known;
        }

        var begun = CriteriaAssessment.Begin(who.Partnership, caseId, checklists.InForce(framework, UkClock.DateOf(who.Now)), who.By, who.Now);
        db.Set<CriteriaAssessment>().Add(begun);
        return begun;
    }

    /// <summary>Whether the national Panel has replied on a case, which opens the fourth local criterion (D-CRI-04).</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when it has.</returns>
    public static Task<bool> PanelReplied(this ICaseReviewDb db, Guid caseId, CancellationToken ct) =>
        db.Cases.Where(x => x.Id == caseId).SelectMany(x => x.Happened).AnyAsync(x => x.Key == EventKeys.PanelResponded, ct);

    /// <summary>
    /// Which types of review have their criteria met, from every assessment of the case. On a local review the rapid review meeting's own finding stands,
    /// until the criteria are answered again after the national Panel's reply.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="checklists">The editions.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Met or not by type; a type whose criteria are not answered is missing.</returns>
    public static async Task<IReadOnlyDictionary<ReviewType, bool>> MetByType(this ICaseReviewDb db, IChecklists checklists, Guid caseId, CancellationToken ct)
    {
        var assessments = await db.Set<CriteriaAssessment>().AsNoTracking().Include(x => x.Findings).Where(x => x.CaseId == caseId).ToListAsync(ct);
        var met = new Dictionary<ReviewType, bool>();
        foreach (var assessment in assessments)
        {
            var checklist = checklists.Of(assessment);
            foreach (var result in checklist.Results.Where(x => x.LeadsTo is not null))
            {
                if (assessment.IsMet(checklist, result) is { } known)
                {
                    met[result.LeadsTo!.Value] = known;
                }
            }
        }

        var panelView = assessments.Any(x => x.Framework is ReviewFramework.Child && x.Findings.Any(y => y.Limb == ReviewCriterion.LocalPanelView.LimbKey() && y.Met is not null));
        var atMeeting = await db.Set<RapidReview>().Where(x => x.CaseId == caseId).Select(x => x.LocalCriteriaMet).FirstOrDefaultAsync(ct);
        if (atMeeting is { } found && !panelView)
        {
            met[ReviewType.LocalChildSafeguardingPracticeReview] = found;
        }

        return met;
    }
}
