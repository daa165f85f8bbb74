using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>What the authority answers on the statutory definition stands in the criteria of the child's case too (D-NOT-01, H-CRI-01).</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
public sealed class WhenNotificationCriteriaReviewed_AnswerTheCriteria(ICaseReviewDb db, IChecklists checklists)
    : INotificationHandler<Raised<NotificationCriteriaReviewed>>
{
    /// <inheritdoc />
    public async Task Handle(Raised<NotificationCriteriaReviewed> notification, CancellationToken cancellationToken)
    {
        var (caseId, by) = (notification.Event.CaseId!.Value, notification.Event.By);
        var answers = (await db.Set<Notification>().Include(x => x.Answers).SingleAsync(x => x.CaseId == caseId, cancellationToken)).Answers;
        await db.AnswerChild(
            checklists, caseId, [.. answers.Select(x => new FindingGiven(x.Limb.LimbKey(), x.Met, x.Grounds))],
            (notification.PartnershipId, by, notification.At), "The authority answered the definition", cancellationToken);
    }
}

/// <summary>Takes answers given elsewhere into the criteria of a child's case.</summary>
public static class AnswersFromElsewhere
{
    /// <summary>Takes answers that the edition knows; the assessment is finished when with them every question that is open has its answer.</summary>
    /// <param name="db">The database.</param>
    /// <param name="checklists">The editions.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="given">The answers.</param>
    /// <param name="who">By whom, of which partnership and when.</param>
    /// <param name="why">Why finished criteria are opened again.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public static async Task AnswerChild(
        this ICaseReviewDb db, IChecklists checklists, Guid caseId, IReadOnlyList<FindingGiven> given,
        (PartnershipId Partnership, Actor By, DateTimeOffset Now) who, string why, CancellationToken ct)
    {
        var assessment = await db.BeginOrLoad(checklists, caseId, ReviewFramework.Child, who, ct);
        var checklist = checklists.Of(assessment);
        if (assessment.Status is AssessmentStatus.Complete)
        {
            assessment.Reopen(why, who.By);
        }

        var panelReplied = await db.PanelReplied(caseId, ct);
        assessment.Answer(checklist, [.. given.Where(x => checklist.OpenLimbs(panelReplied).Any(y => y.Key == x.Limb))], panelReplied, who.By, who.Now);
        if (checklist.OpenLimbs(panelReplied).All(x => assessment.Findings.Any(y => y.Limb == x.Key && y.Met is not null && y.Reasons.Length > 0)))
        {
            assessment.Complete(checklist, panelReplied, who.By, who.Now);
        }
    }
}
