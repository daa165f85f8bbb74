using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Application.Reports;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>
/// The way of a rapid review that comes from a referral, after its meeting: the advice, the signed report, the decision under each law (H-CRI-06, 08, 10,
/// H-RR-08, 10). Whichever of them comes last takes the case on; asked twice, it changes nothing.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="timetable">Loads the case, whose clocks follow the laws.</param>
public sealed class DecisionPath(ICaseReviewDb db, CaseTimetable timetable)
{
    /// <summary>Takes the case as far as it can go now.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="by">Who did the last act.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Advance(Guid caseId, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == caseId && x.Status != RapidReviewStatus.Stopped, ct);
        if (review is null or { GoesToPanel: true } || await Latest(caseId, ct) is not { } advice)
        {
            return;
        }

        var about = await timetable.Load(caseId, ct);
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == caseId, ct);
        if (referral.Status is ReferralStatus.Considered)
        {
            var arrangements = await db.CriteriaArrangements(ct);
            referral.AwaitDecision(string.Join(", and ", about.ReviewedUnder.Select(x => InSentence(arrangements.DeciderOf(x)))), by);
        }

        if (review.Status is RapidReviewStatus.SignedOff)
        {
            (await db.ReportOf(caseId, ct)).HandToDeciders(by);
            review.SendToDeciders(by, now);
        }

        if (review.Status is RapidReviewStatus.AwaitingDecision && referral.Status is ReferralStatus.AwaitingDecision)
        {
            await Conclude(about, review, referral, advice, by, now, ct);
        }
    }

    /// <summary>The laws on which nobody has decided yet.</summary>
    /// <param name="laws">Under which laws the case is looked at.</param>
    /// <param name="advised">The types of review advised.</param>
    /// <param name="decided">The types of review decided on.</param>
    /// <returns>What is still to be decided; null stands for a learning review that was advised.</returns>
    public static IReadOnlyList<ReviewFramework?> StillToDecide(
        IEnumerable<ReviewFramework> laws, IReadOnlyCollection<ReviewType> advised, IReadOnlyCollection<ReviewType> decided) =>
        [.. laws.Select(x => (ReviewFramework?)x).Concat(advised.Contains(ReviewType.LearningReview) ? [null] : [])
            .Where(law => decided.All(x => x.Framework() != law))];

    private async Task Conclude(
        Case about, RapidReview review, Referral referral, DecisionAdvice advice, Actor by, DateTimeOffset now, CancellationToken ct)
    {
        await db.Set<ReviewDecision>().Where(x => x.CaseId == about.Id).LoadAsync(ct);
        var latest = db.Set<ReviewDecision>().Local.Where(x => x.CaseId == about.Id)
            .GroupBy(x => x.Type).Select(x => x.MaxBy(y => (y.DecidedAt, y.Id))!).OrderBy(x => x.DecidedAt).ToList();
        if (latest.Count == 0 || StillToDecide(about.ReviewedUnder, advice.Types, [.. latest.Select(x => x.Type)]).Count > 0)
        {
            return;
        }

        var statutory = latest.Where(x => x.Commission && x.Type is not ReviewType.LearningReview).ToList();
        var outcome = statutory.Count > 0 ? ConsiderationOutcome.StatutoryReview
            : latest.Exists(x => x.Commission) ? ConsiderationOutcome.LearningReview
            : review.Recommendation is RapidReviewRecommendation.OtherAction ? ConsiderationOutcome.OtherAction : ConsiderationOutcome.NoFurtherAction;
        var reasons = string.Join("\n\n", latest.Select(x => $"{(x.Commission ? "To be carried out" : "Not carried out")}: {CriteriaWords.InSentence(x.Type)}. {x.Reasons}"));
        var (last, deciders) = (latest[^1], latest.Select(x => $"{x.DeciderName}, {x.DeciderRole}").Distinct().ToList());
        referral.Ratify(
            new Ratification(outcome, reasons, deciders.Count == 1 ? new NamedPerson(last.DeciderName, last.DeciderRole) : new NamedPerson(string.Join("; ", deciders), "each under their own law"), UkClock.DateOf(last.DecidedAt)),
            by, now);
        review.Conclude(latest.Exists(x => x.Commission), by);
        if (statutory.Count > 0)
        {
            // Only the clocks of the laws go on under which a review is carried out.
            about.ReviewUnder([.. statutory.Select(x => x.Type.Framework()!.Value)], await timetable.RulesOf(about, ct), by, now);
        }
    }

    // The latest, saved or in this unit of work.
    private async Task<DecisionAdvice?> Latest(Guid caseId, CancellationToken ct)
    {
        await db.Set<DecisionAdvice>().Where(x => x.CaseId == caseId).LoadAsync(ct);
        return db.Set<DecisionAdvice>().Local.Where(x => x.CaseId == caseId).MaxBy(x => x.RecordedAt);
    }

    private static string InSentence(string decider) => char.ToLowerInvariant(decider[0]) + decider[1..];
}
