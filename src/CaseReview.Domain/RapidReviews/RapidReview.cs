using CaseReview.Domain.Common;

namespace CaseReview.Domain.RapidReviews;

/// <summary>A quick multi-agency look at a serious incident, which advises on further review. This part: opening, scope, agencies, the meeting's date.</summary>
public sealed partial class RapidReview : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private readonly List<InvolvedAgency> _agencies = [];

    private RapidReview()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>What it comes from.</summary>
    public RapidReviewBasis Basis { get; private set; }

    /// <summary>Whether its report goes to the national Panel: only after a notification.</summary>
    public bool GoesToPanel => Basis is RapidReviewBasis.Notification;

    /// <summary>Where it stands.</summary>
    public RapidReviewStatus Status { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When the meeting is to be held.</summary>
    public DateTimeOffset MeetingAt { get; private set; }

    /// <summary>Where, or by what means.</summary>
    public string MeetingPlace { get; private set; } = "";

    /// <summary>When the scoping meeting was held (D-RR-02).</summary>
    public DateTimeOffset? ScopingHeldAt { get; private set; }

    /// <summary>Who took part in it.</summary>
    public string? ScopingAttendees { get; private set; }

    /// <summary>The confirmed details of the case.</summary>
    public string? CaseDetails { get; private set; }

    /// <summary>What the review looks at.</summary>
    public string? Scope { get; private set; }

    /// <summary>First UK local date that returns cover.</summary>
    public DateOnly? PeriodFrom { get; private set; }

    /// <summary>Last UK local date that returns cover.</summary>
    public DateOnly? PeriodTo { get; private set; }

    /// <summary>The agencies involved, whose leads are asked for a return (D-RR-04).</summary>
    public IReadOnlyList<InvolvedAgency> Agencies => _agencies;

    /// <summary>Opens it with the meeting's date, before agencies know what they hold (D-RR-03). Any day is allowed.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="meetingAt">When the meeting is to be held.</param>
    /// <param name="place">Where, or by what means.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The rapid review, opened.</returns>
    /// <exception cref="RuleViolation">The meeting lies in the past.</exception>
    public static RapidReview Open(PartnershipId partnership, Guid caseId, DateTimeOffset meetingAt, string place, Actor by, DateTimeOffset now) =>
        Open(RapidReviewBasis.Notification, partnership, caseId, (meetingAt, place), by, now);

    /// <summary>Opens the rapid review of an accepted referral, of an adult's case as of a child's (H-RR-06). No national Panel waits for it.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="meetingAt">When the meeting is to be held.</param>
    /// <param name="place">Where, or by what means.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The rapid review, opened.</returns>
    /// <exception cref="RuleViolation">The meeting lies in the past.</exception>
    public static RapidReview OpenFromReferral(PartnershipId partnership, Guid caseId, DateTimeOffset meetingAt, string place, Actor by, DateTimeOffset now) =>
        Open(RapidReviewBasis.Referral, partnership, caseId, (meetingAt, place), by, now);

    private static RapidReview Open(
        RapidReviewBasis basis, PartnershipId partnership, Guid caseId, (DateTimeOffset At, string Place) meeting, Actor by, DateTimeOffset now)
    {
        var (meetingAt, place) = meeting;
        RuleViolation.Unless(meetingAt > now, "The rapid review meeting must be in the future.");
        var review = new RapidReview
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Basis = basis,
            OpenedAt = now,
            MeetingAt = meetingAt,
            MeetingPlace = place,
        };
        review.Raise(new RapidReviewOpened(review.Id, caseId, meetingAt, by));
        return review;
    }

    /// <summary>Records the scoping meeting with the agencies involved (D-RR-02, 11).</summary>
    /// <param name="record">When, who, details and scope.</param>
    /// <param name="agencies">The partnership's agencies and those added for this case.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Held already, in the future, without details or scope, without an agency, or a period that ends before it begins.</exception>
    public void RecordScopingMeeting(ScopingRecord record, IReadOnlyCollection<AgencyChosen> agencies, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(CanRecordScoping, "The scoping meeting is recorded once, when the rapid review is open.");
        RuleViolation.Unless(record.HeldAt <= now, "The scoping meeting cannot be in the future.");
        RuleViolation.Unless(
            !string.IsNullOrWhiteSpace(record.Details) && !string.IsNullOrWhiteSpace(record.Scope),
            "The scoping meeting needs the details of the case and the scope.");
        RuleViolation.Unless(
            record.PeriodFrom is null || record.PeriodTo is null || record.PeriodFrom <= record.PeriodTo,
            "The period that returns cover must begin before it ends.");

        SetAgencies(agencies, now);
        (ScopingHeldAt, ScopingAttendees, CaseDetails, Scope) = (record.HeldAt, record.Attendees, record.Details, record.Scope);
        (PeriodFrom, PeriodTo) = (record.PeriodFrom, record.PeriodTo);
        Status = Status is RapidReviewStatus.Opened ? RapidReviewStatus.Scoped : Status;
        Raise(new RapidReviewScoped(Id, CaseId, record.HeldAt, _agencies.Count, by));
    }

    /// <summary>Changes who is involved, until the meeting is held. An agency already asked stays asked.</summary>
    /// <param name="agencies">All agencies involved.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not scoped yet or past the meeting, or no agency is left.</exception>
    public void ChangeAgencies(IReadOnlyCollection<AgencyChosen> agencies, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(
            Status is RapidReviewStatus.Scoped or RapidReviewStatus.AwaitingReturns or RapidReviewStatus.ReadyForMeeting,
            "Agencies can be changed between the scoping meeting and the rapid review meeting.");
        SetAgencies(agencies, now);
        Raise(new RapidReviewAgenciesChanged(Id, CaseId, [.. _agencies.Select(x => x.Name)], by));
    }

    /// <summary>Requests have gone to every agency involved (D-RR-04). After a referral, no scoping meeting comes first (H-REF-05).</summary>
    /// <param name="by">Who sent them.</param>
    /// <exception cref="RuleViolation">The scoping meeting has not been recorded, or no agency is involved.</exception>
    public void SendRequests(Actor by)
    {
        RuleViolation.Unless(
            Status is RapidReviewStatus.Scoped || (Status is RapidReviewStatus.Opened && !GoesToPanel), "Requests go out once, after the scoping meeting is recorded.");
        RuleViolation.Unless(GoesToPanel || _agencies.Count > 0, "Requests go to at least one agency.");
        Status = RapidReviewStatus.AwaitingReturns;
        Raise(new RapidReviewRequestsSent(Id, CaseId, by));
    }

    /// <summary>An agency was asked without a scoping meeting that named it: it is involved from now on (H-RR-01).</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="now">When.</param>
    public void Involve(AgencyChosen agency, DateTimeOffset now)
    {
        if (Status < RapidReviewStatus.MeetingHeld && !_agencies.Exists(x => Same(x, agency)))
        {
            _agencies.Add(InvolvedAgency.From(this, agency, now));
        }
    }

    /// <summary>Each request is returned, nil or explained, and the returns are collated (D-RR-08).</summary>
    /// <param name="by">Who collated them.</param>
    /// <exception cref="RuleViolation">No requests are out.</exception>
    public void CollateReturns(Actor by)
    {
        Require(RapidReviewStatus.AwaitingReturns, "Returns are collated once, after the requests went out.");
        Status = RapidReviewStatus.ReadyForMeeting;
        Raise(new RapidReviewReadyForMeeting(Id, CaseId, by));
    }

    /// <summary>Moves the meeting. When essential information is missing, collated returns are awaited again.</summary>
    /// <param name="meetingAt">The new date and time.</param>
    /// <param name="reason">Why.</param>
    /// <param name="awaitReturns">Whether essential information is missing, so that returns are awaited again.</param>
    /// <param name="by">Who moves it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The meeting was held, the new date lies in the past, or no reason is given.</exception>
    public void MoveMeeting(DateTimeOffset meetingAt, string reason, bool awaitReturns, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status < RapidReviewStatus.MeetingHeld, "The meeting cannot be moved: it was held.");
        RuleViolation.Unless(meetingAt > now, "The rapid review meeting must be in the future.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Moving the meeting needs a reason.");
        (MeetingAt, MeetingMoves) = (meetingAt, MeetingMoves + 1);
        Status = awaitReturns && Status is RapidReviewStatus.ReadyForMeeting ? RapidReviewStatus.AwaitingReturns : Status;
        Raise(new RapidReviewMeetingMoved(Id, CaseId, meetingAt, reason, by));
    }

    private void SetAgencies(IReadOnlyCollection<AgencyChosen> agencies, DateTimeOffset now)
    {
        RuleViolation.Unless(agencies.Count > 0, "A rapid review involves at least one agency.");
        RuleViolation.Unless(
            agencies.DistinctBy(x => x.Name.Trim(), StringComparer.OrdinalIgnoreCase).Count() == agencies.Count,
            "An agency can be involved only once.");
        _agencies.RemoveAll(x => !agencies.Any(y => Same(x, y)));
        _agencies.AddRange(agencies.Where(x => !_agencies.Any(y => Same(y, x))).Select(x => InvolvedAgency.From(this, x, now)));
    }

    private static bool Same(InvolvedAgency involved, AgencyChosen chosen) =>
        involved.AgencyId == chosen.AgencyId && string.Equals(involved.Name, chosen.Name.Trim(), StringComparison.OrdinalIgnoreCase);

    private void Require(RapidReviewStatus status, string otherwise) => RuleViolation.Unless(Status == status, otherwise);
}
