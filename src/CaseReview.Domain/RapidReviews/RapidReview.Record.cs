using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.RapidReviews;

/// <content>What a record of the meeting must hold.</content>
public sealed partial class RapidReview
{
    private void RequireMeetingOpen() =>
        Require(RapidReviewStatus.ReadyForMeeting, Status < RapidReviewStatus.ReadyForMeeting
            ? "The meeting can be recorded when the returns are collated."
            : "The meeting has been recorded already.");

    private void Apply(MeetingNotes notes, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(notes.Attendance.Count(x => x.IsChair) <= 1, "One person chairs the meeting.");
        var mistake = AttendanceRules.FirstMistake(notes.Attendance);
        RuleViolation.Unless(mistake is null, $"{mistake?.Words}.");
        _attendance.Clear();
        _attendance.AddRange(notes.Attendance.Select((x, order) => RapidReviews.Attendance.From(this, x, order, now)));
        _overviews.Clear();
        _overviews.AddRange(notes.Overviews.Where(x => !string.IsNullOrWhiteSpace(x.Overview)).Select(x => AgencyOverview.From(this, x.Agency, x.Overview, now)));
        _criteria.Clear();
        _criteria.AddRange(notes.Criteria.Where(x => x.Met is not null || !string.IsNullOrWhiteSpace(x.Grounds)).Select(x => CriterionAnswer.From(this, x, now)));
        (ChairStanding, ChairReason) = (notes.ChairStanding, notes.ChairReason);
        // Nobody has said it for a chair who is not chosen yet.
        (ChairIndependent, PurposeStated, OptionsReminded) = (notes.ChairIndependent && _attendance.Exists(x => x.IsChair), notes.PurposeStated, notes.OptionsReminded);
        (NationalInterest, ImmediateLearning) = (notes.NationalInterest, notes.ImmediateLearning);
        MeetingSummary = notes.Summary;
        ApplyDecision(notes, by, now);
    }

    private void RequireWholeRecord(RecommendationMade made)
    {
        RuleViolation.Unless(DecisionMakers.Count > 0, "The meeting needs at least one person who took part in the decision.");
        var chair = _attendance.Find(x => x.IsChair && x.ToAttendee().IsHere);
        RuleViolation.Unless(chair is not null, "The meeting needs a chair who is here.");
        RuleViolation.Unless(chair!.Kind is not AttendanceKind.Recused, $"{chair.Person} is recused and cannot chair.");
        RuleViolation.Unless(ChairStanding is not ChairStanding.Barred, $"{chair.Person} may not chair the meeting.");
        RuleViolation.Unless(ChairStanding is ChairStanding.Appointed || Filled(ChairReason), $"{chair.Person} does not chair by appointment: that needs a reason.");
        RuleViolation.Unless(ChairIndependent, "The chair must have said that they are independent of the case.");
        RuleViolation.Unless(PurposeStated, "The chair must have stated the purpose, and the case must have been outlined.");
        RuleViolation.Unless(OptionsReminded, "The meeting must have been reminded of the options open to it.");
        RuleViolation.Unless(Filled(ImmediateLearning), "The meeting's view on immediate learning is needed.");
        RuleViolation.Unless(Filled(MeetingSummary), "The summary spoken into the record is needed.");
        RuleViolation.Unless(Filled(made.Reasons), "The recommendation needs reasons.");
        RequireDecision(made);
        RuleViolation.Unless(
            made.Recommendation is RapidReviewRecommendation.NoFurtherReview
            || GoesToPanel == made.Recommendation is RapidReviewRecommendation.LocalReview or RapidReviewRecommendation.NationalReview,
            GoesToPanel ? "After a notification the meeting recommends a local review, a national one or none." : "After a referral the meeting recommends a statutory review, other action or none.");
        if (GoesToPanel)
        {
            RequireChildsCriteria(made);
        }
    }

    // What the national Panel asks of every rapid review; under other laws the criteria are answered law by law.
    private void RequireChildsCriteria(RecommendationMade made)
    {
        RuleViolation.Unless(Filled(NationalInterest), "The meeting's view on national interest is needed.");
        RuleViolation.Unless(
            ReviewCriteria.AnsweredAtMeeting.All(x => _criteria.Any(y => y.Criterion == x && y.Met is not null && Filled(y.Grounds))),
            "Every criterion needs an answer and its grounds, whichever way it goes.");
        RuleViolation.Unless(
            !_criteria.Any(x => x.Criterion is ReviewCriterion.LocalPanelView && x.Met is not null),
            "The fourth local criterion opens when the national Panel has replied.");
        RuleViolation.Unless(
            made is { LocalCriteriaMet: not null, NationalReviewNeeded: not null } && Filled(made.LocalCriteriaReasons) && Filled(made.NationalReasons),
            "The recommendation needs reasons on the local criteria, on further review and on a national review.");
        RuleViolation.Unless(
            made.Recommendation is not RapidReviewRecommendation.NationalReview || made.NationalReviewNeeded is true,
            "A national review can be recommended only when one is thought necessary.");
    }

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
}
