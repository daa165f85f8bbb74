using CaseReview.Domain.Common;

namespace CaseReview.Domain.Notifications;

/// <summary>The statutory report of a serious incident to the national Panel. An officer records the authority's acts, with who did them.</summary>
public sealed partial class Notification : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>Longest reference of the national Panel, in characters.</summary>
    public const int ReferenceMaxLength = 50;

    /// <summary>States in which no report goes to the Panel, so that no rapid review follows; the group considers the incident instead (D-PUR-06).</summary>
    public static IReadOnlyList<NotificationStatus> WithoutRapidReview { get; } =
        [NotificationStatus.DecidedNotMet, NotificationStatus.NotMetFiled, NotificationStatus.LaterFoundNotMet, NotificationStatus.DeathReportOnly];

    /// <summary>States in which all is recorded that the group needs before it considers an incident that is not notified (D-PUR-06).</summary>
    public static IReadOnlyList<NotificationStatus> BeforeTheGroup { get; } = [NotificationStatus.NotMetFiled, NotificationStatus.LaterFoundNotMet, NotificationStatus.DeathReportOnly];

    private readonly List<LimbAnswer> _answers = [];

    private Notification()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Where it stands.</summary>
    public NotificationStatus Status { get; private set; }

    /// <summary>When the authority became aware: date and hour, from which D-NOT-05 counts.</summary>
    public DateTimeOffset AwareAt { get; private init; }

    /// <summary>When the authority's people discussed it (D-NOT-02).</summary>
    public DateTimeOffset? DiscussedAt { get; private set; }

    /// <summary>Who discussed it.</summary>
    public string? DiscussedBy { get; private set; }

    /// <summary>What view they took.</summary>
    public string? DiscussionView { get; private set; }

    /// <summary>Each limb with its answer and grounds.</summary>
    public IReadOnlyList<LimbAnswer> Answers => _answers;

    /// <summary>What was decided.</summary>
    public NotificationDecision? Decision { get; private set; }

    /// <summary>Why.</summary>
    public string? DecisionReasons { get; private set; }

    /// <summary>Who decided for the authority.</summary>
    public string? DeciderName { get; private set; }

    /// <summary>That person's post.</summary>
    public string? DeciderRole { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Opens it when the authority knows of the incident.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="awareAt">When the authority became aware: date and hour.</param>
    /// <param name="lookedAfterChildDied">Whether a child who died was looked after (D-NOT-09).</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The notification, incident known.</returns>
    /// <exception cref="RuleViolation">Awareness lies in the future.</exception>
    public static Notification Open(
        PartnershipId partnership, Guid caseId, DateTimeOffset awareAt, bool lookedAfterChildDied, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(awareAt <= now, "The time the authority became aware cannot be in the future.");
        var notification = new Notification
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            AwareAt = awareAt,
            LookedAfterDeath = lookedAfterChildDied ? LookedAfterDeathStatus.Required : LookedAfterDeathStatus.NotRequired,
        };
        notification.Raise(new NotificationOpened(notification.Id, caseId, by));
        return notification;
    }

    /// <summary>Records the discussion that the authority's people hold at once (D-NOT-02).</summary>
    /// <param name="at">When they spoke.</param>
    /// <param name="people">Who took part.</param>
    /// <param name="view">What they thought.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is past that, or the time is before awareness or in the future.</exception>
    public void RecordDiscussion(DateTimeOffset at, string people, string view, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is NotificationStatus.IncidentKnown, "A discussion can be recorded only before the criteria are answered.");
        RequireBetween(AwareAt, at, now, "The discussion", "the authority became aware");
        (DiscussedAt, DiscussedBy, DiscussionView) = (at, people, view);
        Status = NotificationStatus.UnderDiscussion;
        Raise(new NotificationDiscussed(Id, CaseId, at, people, by));
    }

    /// <summary>Answers every limb of the definition (D-NOT-01, 03). An earlier set of answers is replaced.</summary>
    /// <param name="given">One answer for each limb.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">A limb is missing or lacks grounds, or it is decided already.</exception>
    public void ReviewCriteria(IReadOnlyCollection<LimbGiven> given, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(
            IsUndecided,
            "The criteria cannot be answered again: the decision is recorded.");
        RuleViolation.Unless(
            Enum.GetValues<NotificationLimb>().All(limb => given.Count(x => x.Limb == limb) == 1),
            "Every limb of the definition must be answered once.");

        _answers.Clear();
        _answers.AddRange(given.Select(x => LimbAnswer.From(this, x, now)));
        Status = NotificationStatus.CriteriaReview;
        Raise(new NotificationCriteriaReviewed(Id, CaseId, DefinitionMet(given), by));
    }

    /// <summary>Whether answers meet the definition: abuse or neglect, and harm in the area or, for a resident, outside England.</summary>
    /// <param name="given">The answers.</param>
    /// <returns>True when they do.</returns>
    public static bool DefinitionMet(IReadOnlyCollection<LimbGiven> given) =>
        Met(given, NotificationLimb.AbuseOrNeglect)
        && (Met(given, NotificationLimb.HarmedInArea) || Met(given, NotificationLimb.HarmedOutsideEngland));

    /// <summary>Records the authority's decision (D-NOT-04).</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="reasons">Why.</param>
    /// <param name="decider">Who decided for the authority.</param>
    /// <param name="at">When they decided.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <exception cref="RuleViolation">
    /// The limbs are not answered, the decision contradicts them, reasons are missing, or the time is before awareness or in the future.
    /// </exception>
    public void Decide(NotificationDecision decision, string reasons, NamedPerson decider, DateTimeOffset at, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is NotificationStatus.CriteriaReview, "The decision needs every limb of the definition answered first.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reasons), "The decision needs reasons.");
        RequireBetween(AwareAt, at, now, "The decision", "the authority became aware");
        var met = DefinitionMet(_answers.Select(x => new LimbGiven(x.Limb, x.Met, x.Grounds)).ToList());
        RuleViolation.Unless(met == (decision is NotificationDecision.Notify), "The decision must follow from the answers to the limbs of the definition.");

        (Decision, DecisionReasons, DeciderName, DeciderRole, DecidedAt) = (decision, reasons, decider.Name, decider.Role, at);
        DisputeEndedAt ??= DisputedAt is null ? null : now;
        Status = decision is NotificationDecision.Notify ? NotificationStatus.DecidedNotify : NotificationStatus.DecidedNotMet;
        Raise(new NotificationDecided(Id, CaseId, decision, at, decider.ToString(), by));
    }

    private static bool Met(IReadOnlyCollection<LimbGiven> given, NotificationLimb limb) => given.Any(x => x.Limb == limb && x.Met);

    private static void RequireBetween(DateTimeOffset earliest, DateTimeOffset at, DateTimeOffset now, string what, string since)
    {
        RuleViolation.Unless(at <= now, $"{what} cannot be in the future.");
        RuleViolation.Unless(at >= earliest, $"{what} cannot be before {since}.");
    }
}
