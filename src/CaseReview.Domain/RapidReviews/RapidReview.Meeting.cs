using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.RapidReviews;

/// <content>The meeting: notes, quorum, criteria, recommendation, ratification.</content>
public sealed partial class RapidReview
{
    private readonly List<Attendance> _attendance = [];
    private readonly List<AgencyOverview> _overviews = [];
    private readonly List<CriterionAnswer> _criteria = [];
    private readonly List<MeetingDiscussion> _discussions = [];

    /// <summary>The attendance list, in order.</summary>
    public IReadOnlyList<Attendance> Attendance => [.. _attendance.OrderBy(x => x.Order)];

    /// <summary>What each agency said that it knows (D-RR-16).</summary>
    public IReadOnlyList<AgencyOverview> Overviews => _overviews;

    /// <summary>Meetings that were not quorate and closed as a discussion, oldest first .</summary>
    public IReadOnlyList<MeetingDiscussion> Discussions => [.. _discussions.OrderBy(x => x.HeldAt)];

    /// <summary>The criteria with answers and grounds.</summary>
    public IReadOnlyList<CriterionAnswer> Criteria => _criteria;

    /// <summary>Whether the chair has said that they are independent of the case (H-CHR-03, X-16).</summary>
    public bool ChairIndependent { get; private set; }

    /// <summary>How the chair came to chair (C-08).</summary>
    public ChairStanding ChairStanding { get; private set; }

    /// <summary>Why somebody else than the appointed chair chaired, and how they were briefed; null when the appointed one did (C-08, D-CHR-02).</summary>
    public string? ChairReason { get; private set; }

    /// <summary>Whether the chair stated the purpose and the case was outlined from what was known (D-RR-13).</summary>
    public bool PurposeStated { get; private set; }

    /// <summary>Whether the meeting was reminded of the options open to it (D-RR-14).</summary>
    public bool OptionsReminded { get; private set; }

    /// <summary>National interest or importance (D-RR-17).</summary>
    public string? NationalInterest { get; private set; }

    /// <summary>Immediate learning (D-RR-17).</summary>
    public string? ImmediateLearning { get; private set; }

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

    /// <summary>What else is said of how it was ratified; null when who agreed says it all.</summary>
    public string? RatificationReasons { get; private set; }

    /// <summary>When it was ratified.</summary>
    public DateTimeOffset? RatifiedAt { get; private set; }

    /// <summary>Agencies present that gave no overview: flagged in the record (D-RR-16).</summary>
    public IReadOnlyList<string> SilentAgencies =>
        Attendance.Select(x => x.ToAttendee()).Silent(_overviews.Select(x => x.Agency));

    /// <summary>Who took part in the decision (D-RR-32): present or deputy, not recused, not merely in attendance.</summary>
    public IReadOnlyList<Attendance> DecisionMakers =>
        [.. Attendance.Where(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy)];

    /// <summary>Saves notes while the meeting goes on, or beforehand. Empty overviews and untouched criteria are left out.</summary>
    /// <param name="notes">The whole notes.</param>
    /// <param name="by">Who saves them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The meeting was held, the rapid review has ended, or two people chair.</exception>
    public void SaveNotes(MeetingNotes notes, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(CanPrepareNotes, "Notes can be saved until the meeting is recorded.");
        Apply(notes, by, now);
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
    /// <exception cref="RuleViolation">
    /// Returns not collated, held already, nobody here, no chair or one who may not chair, a part of the record is missing, or not quorate where such a meeting
    /// decides nothing.
    /// </exception>
    public void HoldMeeting(MeetingNotes notes, RecommendationMade made, DateTimeOffset heldAt, QuorumRule quorum, Actor by, DateTimeOffset now)
    {
        RequireMeetingOpen();
        RuleViolation.Unless(heldAt <= now, "The rapid review meeting cannot be recorded as held in the future.");
        Apply(notes, by, now);
        ChairReason = ChairStanding is ChairStanding.Appointed ? null : ChairReason;
        RequireWholeRecord(made);
        TakeDecision(made);
        RecordThoseNotRequired(now);

        var result = quorum.Evaluate([.. Attendance.Select(x => x.ToAttendee())]);
        RuleViolation.Unless(
            result.IsQuorate || quorum.Without is WithoutQuorum.ToBeRatified,
            "The meeting is not quorate and decides nothing: close it as a discussion, and set another date.");
        (LocalCriteriaMet, LocalCriteriaReasons) = (made.LocalCriteriaMet, made.LocalCriteriaReasons);
        (Recommendation, RecommendationReasons) = (made.Recommendation, made.Reasons);
        (NationalReviewNeeded, NationalReasons) = (made.NationalReviewNeeded, made.NationalReasons);
        QuorumExplanation = $"{result.Headline}. {result.Explanation}";
        Standing = result.IsQuorate ? RecommendationStanding.Made : RecommendationStanding.ToBeRatified;
        MeetingHeldAt = heldAt;
        Status = RapidReviewStatus.MeetingHeld;
        Raise(new RapidReviewMeetingHeld(Id, CaseId, heldAt, made.Recommendation, result.IsQuorate, by));
    }

    /// <summary>
    /// Closes an inquorate meeting as a discussion: what was said is kept, nothing is decided, and the meeting is set again. Who comes then is recorded anew.
    /// </summary>
    /// <param name="notes">The whole notes.</param>
    /// <param name="heldAt">When the meeting was held.</param>
    /// <param name="quorum">The partnership's rule for rapid review meetings.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">Returns not collated, held already, in the future, nobody here, or the meeting is quorate and decides.</exception>
    public void CloseAsDiscussion(MeetingNotes notes, DateTimeOffset heldAt, QuorumRule quorum, Actor by, DateTimeOffset now)
    {
        RequireMeetingOpen();
        RuleViolation.Unless(heldAt <= now, "The rapid review meeting cannot be recorded as held in the future.");
        Apply(notes, by, now);
        RuleViolation.Unless(_attendance.Exists(x => x.ToAttendee().IsHere), "The meeting needs somebody who is here.");
        var result = quorum.Evaluate([.. Attendance.Select(x => x.ToAttendee())]);
        RuleViolation.Unless(!result.IsQuorate, "The meeting is quorate: record what it recommends.");

        _discussions.Add(MeetingDiscussion.Keep(this, heldAt, $"{result.Headline}. {result.Explanation}", now));
        _attendance.Clear();
        (ChairIndependent, ChairStanding, ChairReason, PurposeStated, OptionsReminded, ConflictsAsked) = (false, default, null, false, false, false);
        Raise(new RapidReviewMeetingDiscussed(Id, CaseId, heldAt, by));
    }
}
