using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <content>The meeting: notes, quorum, criteria, recommendation, ratification.</content>
public sealed partial class RapidReview
{
    private readonly List<Attendance> _attendance = [];
    private readonly List<AgencyOverview> _overviews = [];
    private readonly List<CriterionAnswer> _criteria = [];

    /// <summary>The attendance list, in order.</summary>
    public IReadOnlyList<Attendance> Attendance => [.. _attendance.OrderBy(x => x.Order)];

    /// <summary>What each agency said that it knows (D-RR-16).</summary>
    public IReadOnlyList<AgencyOverview> Overviews => _overviews;

    /// <summary>The criteria with answers and grounds.</summary>
    public IReadOnlyList<CriterionAnswer> Criteria => _criteria;

    /// <summary>Whether the chair has said that they are independent of the case (H-CHR-03, X-16).</summary>
    public bool ChairIndependent { get; private set; }

    /// <summary>Whether the chair stated the purpose and the case was outlined from what was known (D-RR-13).</summary>
    public bool PurposeStated { get; private set; }

    /// <summary>Whether the meeting was reminded of the options open to it (D-RR-14).</summary>
    public bool OptionsReminded { get; private set; }

    /// <summary>National interest or importance (D-RR-17).</summary>
    public string? NationalInterest { get; private set; }

    /// <summary>Immediate learning (D-RR-17).</summary>
    public string? ImmediateLearning { get; private set; }

    /// <summary>Legal advice asked and given; shown only to those who may read it (D-RR-15).</summary>
    public string? LegalAdvice { get; private set; }

    /// <summary>The summary spoken into the record (D-RR-19).</summary>
    public string? MeetingSummary { get; private set; }

    /// <summary>When the meeting was held.</summary>
    public DateTimeOffset? MeetingHeldAt { get; private set; }

    /// <summary>Whether the local criteria are met (D-RR-26).</summary>
    public bool? LocalCriteriaMet { get; private set; }

    /// <summary>On what grounds, or why not.</summary>
    public string? LocalCriteriaReasons { get; private set; }

    /// <summary>What the meeting recommends.</summary>
    public RapidReviewRecommendation? Recommendation { get; private set; }

    /// <summary>Why.</summary>
    public string? RecommendationReasons { get; private set; }

    /// <summary>Whether a national review is thought necessary (D-RR-27).</summary>
    public bool? NationalReviewNeeded { get; private set; }

    /// <summary>Why, or why not.</summary>
    public string? NationalReasons { get; private set; }

    /// <summary>Whether the recommendation counts.</summary>
    public RecommendationStanding? Standing { get; private set; }

    /// <summary>The quorum at the decision, in words.</summary>
    public string? QuorumExplanation { get; private set; }

    /// <summary>Who ratified, when it was made without quorum.</summary>
    public string? RatifiedBy { get; private set; }

    /// <summary>How the missing seat came to agree.</summary>
    public string? RatificationReasons { get; private set; }

    /// <summary>When it was ratified.</summary>
    public DateTimeOffset? RatifiedAt { get; private set; }

    /// <summary>Agencies present that gave no overview: flagged in the record (D-RR-16).</summary>
    public IReadOnlyList<string> SilentAgencies =>
        [.. Attendance
            .Where(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy)
            .Select(x => x.Agency)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(agency => !_overviews.Any(x => string.Equals(x.Agency, agency, StringComparison.OrdinalIgnoreCase)))];

    /// <summary>Who took part in the decision (D-RR-32): present or deputy, not recused, not merely in attendance.</summary>
    public IReadOnlyList<Attendance> DecisionMakers =>
        [.. Attendance.Where(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy)];

    /// <summary>Saves notes while the meeting goes on, or beforehand. Empty overviews and untouched criteria are left out.</summary>
    /// <param name="notes">The whole notes.</param>
    /// <param name="by">Who saves them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The returns are not collated yet, the meeting was held, or two people chair.</exception>
    public void SaveNotes(MeetingNotes notes, Actor by, DateTimeOffset now)
    {
        RequireMeetingOpen();
        Apply(notes, now);
        Raise(new RapidReviewNotesSaved(Id, CaseId, by));
    }

    /// <summary>
    /// Records the meeting and its recommendation (D-RR-13 to 19, 26, 27, 30, 32). Quorum is evaluated now; without it the recommendation is kept
    /// "to be ratified".
    /// </summary>
    /// <param name="notes">The whole notes.</param>
    /// <param name="made">The recommendation.</param>
    /// <param name="heldAt">When the meeting was held.</param>
    /// <param name="quorum">The partnership's rule for rapid review meetings.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Returns not collated, held already, nobody here, no chair, or a part of the record is missing.</exception>
    public void HoldMeeting(MeetingNotes notes, RecommendationMade made, DateTimeOffset heldAt, QuorumRule quorum, Actor by, DateTimeOffset now)
    {
        RequireMeetingOpen();
        RuleViolation.Unless(heldAt <= now, "The rapid review meeting cannot be recorded as held in the future.");
        Apply(notes, now);
        RequireWholeRecord(made);

        var result = quorum.Evaluate([.. Attendance.Select(x => x.ToAttendee())]);
        (LocalCriteriaMet, LocalCriteriaReasons) = (made.LocalCriteriaMet, made.LocalCriteriaReasons);
        (Recommendation, RecommendationReasons) = (made.Recommendation, made.Reasons);
        (NationalReviewNeeded, NationalReasons) = (made.NationalReviewNeeded, made.NationalReasons);
        QuorumExplanation = $"{result.Headline}. {result.Explanation}";
        Standing = result.IsQuorate ? RecommendationStanding.Made : RecommendationStanding.ToBeRatified;
        MeetingHeldAt = heldAt;
        Status = RapidReviewStatus.MeetingHeld;
        Raise(new RapidReviewMeetingHeld(Id, CaseId, heldAt, made.Recommendation, result.IsQuorate, by));
    }

    /// <summary>Ratifies a recommendation that was made without quorum .</summary>
    /// <param name="reasons">How those who were missing came to agree.</param>
    /// <param name="by">The chair or vice chair.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing waits to be ratified, or no reasons are given.</exception>
    public void Ratify(string reasons, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Standing is RecommendationStanding.ToBeRatified, "No recommendation is waiting to be ratified.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reasons), "Ratifying needs a record of how the missing members agreed.");
        (RatifiedBy, RatificationReasons, RatifiedAt) = ($"{by.Name}, {by.Role}", reasons, now);
        Standing = RecommendationStanding.Ratified;
        Raise(new RecommendationRatified(Id, CaseId, RatifiedBy, by));
    }

    private void RequireMeetingOpen() =>
        Require(RapidReviewStatus.ReadyForMeeting, Status < RapidReviewStatus.ReadyForMeeting
            ? "The meeting can be recorded when the returns are collated."
            : "The meeting has been recorded already.");

    private void Apply(MeetingNotes notes, DateTimeOffset now)
    {
        RuleViolation.Unless(notes.Attendance.Count(x => x.IsChair) <= 1, "One person chairs the meeting.");
        _attendance.Clear();
        _attendance.AddRange(notes.Attendance.Select((x, order) => RapidReviews.Attendance.From(this, x, order, now)));
        _overviews.Clear();
        _overviews.AddRange(notes.Overviews.Where(x => !string.IsNullOrWhiteSpace(x.Overview)).Select(x => AgencyOverview.From(this, x.Agency, x.Overview, now)));
        _criteria.Clear();
        _criteria.AddRange(notes.Criteria.Where(x => x.Met is not null || !string.IsNullOrWhiteSpace(x.Grounds)).Select(x => CriterionAnswer.From(this, x, now)));
        // Nobody has said it for a chair who is not chosen yet.
        (ChairIndependent, PurposeStated, OptionsReminded) = (notes.ChairIndependent && _attendance.Exists(x => x.IsChair), notes.PurposeStated, notes.OptionsReminded);
        (NationalInterest, ImmediateLearning) = (notes.NationalInterest, notes.ImmediateLearning);
        (LegalAdvice, MeetingSummary) = (notes.LegalAdvice, notes.Summary);
    }

    private void RequireWholeRecord(RecommendationMade made)
    {
        RuleViolation.Unless(DecisionMakers.Count > 0, "The meeting needs at least one person who took part in the decision.");
        RuleViolation.Unless(_attendance.Any(x => x.IsChair && x.ToAttendee().IsHere), "The meeting needs a chair who is here.");
        RuleViolation.Unless(ChairIndependent, "The chair must have said that they are independent of the case.");
        RuleViolation.Unless(PurposeStated, "The chair must have stated the purpose, and the case must have been outlined.");
        RuleViolation.Unless(OptionsReminded, "The meeting must have been reminded of the options open to it.");
        RuleViolation.Unless(Filled(ImmediateLearning), "The meeting's view on immediate learning is needed.");
        RuleViolation.Unless(Filled(MeetingSummary), "The summary spoken into the record is needed.");
        RuleViolation.Unless(Filled(made.Reasons), "The recommendation needs reasons.");
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
