using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Referrals;

/// <content>From the group's consideration until the referrer is told.</content>
public sealed partial class Referral
{
    /// <summary>Records the group's consideration (D-PUR-06, D-REF-05 to 07).</summary>
    /// <param name="consideration">What the group concluded, and why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not accepted yet, a future date, no reasons, or a learning review without a method.</exception>
    public void Consider(GroupConsideration consideration, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Accepted, "considered");
        TakeIn(consideration, by, now);
    }

    /// <summary>Agencies are asked for their returns: a rapid review meeting will consider it, and not the group directly (H-REF-04, 05).</summary>
    /// <param name="meetingAt">When the rapid review meeting is to be held; agencies are told together with the date of their return.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not accepted, or no meeting lies ahead.</exception>
    public void Scope(DateTimeOffset? meetingAt, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Accepted, "scoped");
        RuleViolation.Unless(meetingAt > now, "Agencies are told the date of the rapid review meeting together with the date of their return: set it first.");
        Status = ReferralStatus.Scoping;
        Raise(new ReferralScoped(Id, CaseId, by));
    }

    /// <summary>It is the group's again: its rapid review was called off, or its notification was found not to meet the criteria (D-PUR-06).</summary>
    /// <param name="by">Who did that.</param>
    /// <exception cref="RuleViolation">Neither agencies nor a notification carry it.</exception>
    public void GoBackToGroup(Actor by)
    {
        RuleViolation.Unless(Status is ReferralStatus.Scoping or ReferralStatus.LinkedToNotification, $"The referral cannot be given back to the group now: {Words(Status)}.");
        Status = ReferralStatus.Accepted;
        Raise(new ReferralBackWithGroup(Id, CaseId, by));
    }

    /// <summary>Records that the rapid review meeting has considered it, once its recommendation counts (H-RR-07).</summary>
    /// <param name="consideration">What the meeting concluded, and why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not being scoped, a future date, or no reasons.</exception>
    public void ConsiderAtRapidReview(GroupConsideration consideration, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Scoping, "considered at a rapid review meeting");
        TakeIn(consideration, by, now);
    }

    private void TakeIn(GroupConsideration consideration, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(consideration.On <= UkClock.DateOf(now), "The group's consideration cannot be in the future.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(consideration.Reasons), "The group's consideration needs reasons.");
        RuleViolation.Unless(
            consideration.Outcome is not (ConsiderationOutcome.LearningReview or ConsiderationOutcome.ConciseReview) || !string.IsNullOrWhiteSpace(consideration.Method),
            "A learning review needs an agreed method before it starts.");

        (ConsideredOn, ConsiderationChairedBy) = (consideration.On, consideration.ChairedBy);
        (Outcome, Reasons, Method) = (consideration.Outcome, consideration.Reasons, consideration.Method);
        Status = ReferralStatus.Considered;
        Raise(new ReferralConsidered(Id, CaseId, consideration.Outcome, consideration.On, by));
    }

    /// <summary>Makes the group's conclusion the decision: the group decides what is not a statutory review.</summary>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RuleViolation">The group has not considered it.</exception>
    public void Decide(Actor by)
    {
        Require(ReferralStatus.Considered, "decided");
        Status = ReferralStatus.Decided;
        Raise(new ReferralDecided(Id, CaseId, Outcome!.Value, by));
    }

    /// <summary>Longest text that names those who decide, in characters: one name and post for each type of review fits.</summary>
    public const int DecidersMaxLength = 2000;

    private const string TooManyDeciders = "The names of those who decide must be 2,000 characters or fewer together.";

    /// <summary>Hands the group's advice to those who decide (lifecycle section 1, H-REF-06).</summary>
    /// <param name="decider">Who decides, in the partnership's words.</param>
    /// <param name="by">Who records it.</param>
    /// <exception cref="RuleViolation">The group has not considered it.</exception>
    public void AwaitDecision(string decider, Actor by)
    {
        Require(ReferralStatus.Considered, "handed to those who decide");
        RuleViolation.Unless(decider.Length <= DecidersMaxLength, TooManyDeciders);
        (Status, Decider) = (ReferralStatus.AwaitingDecision, decider);
        Raise(new ReferralAwaitsDecision(Id, CaseId, decider, by));
    }

    /// <summary>Records what those who decide have decided; it may differ from the group's advice.</summary>
    /// <param name="ratification">The decision.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is awaited, a date that cannot be, no reasons, or names that are too long.</exception>
    public void Ratify(Ratification ratification, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.AwaitingDecision, "decided");
        RuleViolation.Unless(ratification.On <= UkClock.DateOf(now), "The decision cannot be in the future.");
        RuleViolation.Unless(ratification.On >= ConsideredOn, $"The decision cannot come before the {Vocabulary.Word(Term.Group)} has considered the case.");
        RuleViolation.Unless(ratification.Reasons.Length > 0, "The decision needs reasons.");
        RuleViolation.Unless(ratification.By.Name.Length <= DecidersMaxLength, TooManyDeciders);
        (AdvisedOutcome, Outcome) = (Outcome, ratification.Outcome);
        (RatifiedOn, RatifiedBy, RatifierRole, RatificationReasons) = (ratification.On, ratification.By.Name, ratification.By.Role, ratification.Reasons);
        Status = ReferralStatus.Decided;
        Raise(new ReferralDecided(Id, CaseId, ratification.Outcome, by));
    }

    /// <summary>
    /// The notification that carried it on has come to its end: the partners' decision stands after the national Panel's reply. The referrer can be told, and the
    /// outcome reported (H-REF-06, H-REF-07). An incident of the local authority's own needs no letter: its accountable officer was told of the reply.
    /// </summary>
    /// <param name="decided">The decision.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">No notification carries it on, a date in the future, or no reasons.</exception>
    public void DecideAfterNotification(Ratification decided, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.LinkedToNotification, "decided after the national Panel's reply");
        RuleViolation.Unless(decided.On <= UkClock.DateOf(now), "The decision cannot be in the future.");
        RuleViolation.Unless(decided.Reasons.Length > 0, "The decision needs reasons.");
        Outcome = decided.Outcome;
        (RatifiedOn, RatifiedBy, RatifierRole, RatificationReasons) = (decided.On, decided.By.Name, decided.By.Role, decided.Reasons);
        (Status, AfterNotification) = (ReferralStatus.Decided, true);
        Raise(new ReferralDecided(Id, CaseId, decided.Outcome, by));
        if (Route is ReferralRoute.Authority or ReferralRoute.OldRegister)
        {
            GiveOutcome(UkClock.DateOf(now), null, by, now);
        }
    }

    /// <summary>Whether its notification went to the national Panel and back, and the partners decided.</summary>
    public bool AfterNotification { get; private set; }

    /// <summary>The first day on which the referrer may be told: not before the decision stands (H-REF-06).</summary>
    public DateOnly? DecidedOn => DeclinedAtTriage ? TriagedOn : RatifiedOn ?? ConsideredOn;

    /// <summary>Records that the referrer was told.</summary>
    /// <param name="on">UK local date.</param>
    /// <param name="words">What they were told; null when it was said otherwise than through the product.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is decided, or the date is not between the decision and today.</exception>
    public void GiveOutcome(DateOnly on, string? words, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is ReferralStatus.Decided or ReferralStatus.Declined, $"The referrer cannot be told the outcome now: {Words(Status)}.");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The date on which the referrer was told cannot be in the future.");
        RuleViolation.Unless(
            on >= DecidedOn,
            DeclinedAtTriage ? "The referrer cannot be told before the referral was declined." : $"The referrer cannot be told before the {Vocabulary.Word(Term.Group)} has considered the case and the decision stands.");
        (OutcomeGivenOn, OutcomeWords) = (on, words);
        Status = ReferralStatus.OutcomeGiven;
        Raise(new ReferralOutcomeGiven(Id, CaseId, on, by));
    }

    /// <summary>Records that the outcome was reported to the group, and to the board (H-REF-07).</summary>
    /// <param name="groupOn">UK local date of the group's meeting.</param>
    /// <param name="board">Which board.</param>
    /// <param name="boardOn">UK local date on which it heard.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The referrer has not been told, or a date cannot be.</exception>
    public void Report(DateOnly groupOn, string? board, DateOnly? boardOn, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.OutcomeGiven, "reported");
        var today = UkClock.DateOf(now);
        RuleViolation.Unless(groupOn <= today && !(boardOn > today), "A report cannot be in the future.");
        RuleViolation.Unless(groupOn >= DecidedOn && !(boardOn < DecidedOn), "The outcome cannot be reported before the decision.");
        (ReportedToGroupOn, ReportedToBoard, ReportedToBoardOn) = (groupOn, board, boardOn);
        Raise(new ReferralReported(Id, CaseId, groupOn, board, by));
    }

    /// <summary>Ends it: nothing ends without the group's recorded consideration, or its report of a decline (D-PUR-06, H-REF-07).</summary>
    /// <param name="by">Who closes it.</param>
    /// <exception cref="RuleViolation">The referrer has not been told, or a decline was not reported to the group.</exception>
    public void Close(Actor by)
    {
        Require(ReferralStatus.OutcomeGiven, "closed");
        RuleViolation.Unless(
            !(DeclinedAtTriage || AfterNotification) || ReportedToGroupOn is not null,
            $"{(DeclinedAtTriage ? "A referral that was declined at triage" : "What came of the notification")} is reported to the {Vocabulary.Word(Term.Group)} before it is closed.");
        Status = ReferralStatus.Closed;
        Raise(new ReferralClosed(Id, CaseId, by));
    }

    /// <summary>Who decides after the group, in the partnership's words; null where the group does.</summary>
    public string? Decider { get; private set; }

    /// <summary>What the group had advised, when somebody else decided.</summary>
    public ConsiderationOutcome? AdvisedOutcome { get; private set; }

    /// <summary>UK local date of their decision.</summary>
    public DateOnly? RatifiedOn { get; private set; }

    /// <summary>Who signed for it.</summary>
    public string? RatifiedBy { get; private set; }

    /// <summary>That person's post.</summary>
    public string? RatifierRole { get; private set; }

    /// <summary>Why they decided so.</summary>
    public string? RatificationReasons { get; private set; }

    /// <summary>What the referrer was told.</summary>
    public string? OutcomeWords { get; private set; }

    /// <summary>UK local date on which the group heard of the outcome.</summary>
    public DateOnly? ReportedToGroupOn { get; private set; }

    /// <summary>Which board heard of it.</summary>
    public string? ReportedToBoard { get; private set; }

    /// <summary>UK local date on which that board heard.</summary>
    public DateOnly? ReportedToBoardOn { get; private set; }
}

/// <summary>What those who decide after the group have decided (H-CRI-06, H-REF-06).</summary>
/// <param name="Outcome">The decision.</param>
/// <param name="Reasons">Why.</param>
/// <param name="By">Who signed for it.</param>
/// <param name="On">UK local date.</param>
public sealed record Ratification(ConsiderationOutcome Outcome, string Reasons, NamedPerson By, DateOnly On);
