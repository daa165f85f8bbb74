using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Referrals;

/// <summary>Who reports it.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their post.</param>
/// <param name="Organisation">Whom they work for.</param>
/// <param name="Contact">Telephone number or email address.</param>
public sealed record Reporter(string Name, string Role, string Organisation, string Contact);

/// <summary>What the group considered and concluded (D-PUR-06, D-REF-05 to 07).</summary>
/// <param name="On">UK local date of the consideration.</param>
/// <param name="ChairedBy">Who chaired.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Method">The agreed method; needed for a learning review (D-REF-07).</param>
public sealed record GroupConsideration(DateOnly On, string ChairedBy, ConsiderationOutcome Outcome, string Reasons, string? Method);

/// <summary>A request for the group to look at a case. Each case has one.</summary>
public sealed class Referral : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private Referral()
    {
    }

    /// <summary>The case it made.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Of the form that logged it, so that a form sent twice makes one case.</summary>
    public Guid FormKey { get; private init; }

    /// <summary>By which door it came.</summary>
    public ReferralRoute Route { get; private init; }

    /// <summary>Where it stands.</summary>
    public ReferralStatus Status { get; private set; }

    /// <summary>When it reached the business unit.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>Name of the person who reports.</summary>
    public string ReporterName { get; private init; } = "";

    /// <summary>Their post.</summary>
    public string ReporterRole { get; private init; } = "";

    /// <summary>Whom they work for.</summary>
    public string ReporterOrganisation { get; private init; } = "";

    /// <summary>How to reach them.</summary>
    public string ReporterContact { get; private init; } = "";

    /// <summary>The senior officer who supports an agency's referral (D-REF-02).</summary>
    public string? SeniorOfficerName { get; private init; }

    /// <summary>That officer's post.</summary>
    public string? SeniorOfficerRole { get; private init; }

    /// <summary>UK local date on which the group considered the case.</summary>
    public DateOnly? ConsideredOn { get; private set; }

    /// <summary>Who chaired the consideration.</summary>
    public string? ConsiderationChairedBy { get; private set; }

    /// <summary>What it came to.</summary>
    public ConsiderationOutcome? Outcome { get; private set; }

    /// <summary>Why.</summary>
    public string? Reasons { get; private set; }

    /// <summary>The agreed method of a learning review.</summary>
    public string? Method { get; private set; }

    /// <summary>UK local date on which the referrer was told.</summary>
    public DateOnly? OutcomeGivenOn { get; private set; }

    /// <summary>Why it was taken back.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Logs a referral.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case made with it.</param>
    /// <param name="route">By which door.</param>
    /// <param name="reporter">Who reports it.</param>
    /// <param name="formKey">Of the form that logs it.</param>
    /// <param name="supportedBy">The agency's senior officer; needed on the agency's route (D-REF-02).</param>
    /// <param name="by">Who logs it.</param>
    /// <param name="now">When.</param>
    /// <returns>The referral, received.</returns>
    /// <exception cref="RuleViolation">An agency's referral lacks its senior officer's support.</exception>
    public static Referral Receive(
        PartnershipId partnership, Guid caseId, ReferralRoute route, Reporter reporter, Guid formKey, NamedPerson? supportedBy, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(
            route is not ReferralRoute.Agency || supportedBy is not null,
            "An agency's referral needs the support of its senior officer.");

        var referral = new Referral
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            FormKey = formKey,
            Route = route,
            ReceivedAt = now,
            ReporterName = reporter.Name,
            ReporterRole = reporter.Role,
            ReporterOrganisation = reporter.Organisation,
            ReporterContact = reporter.Contact,
            SeniorOfficerName = supportedBy?.Name,
            SeniorOfficerRole = supportedBy?.Role,
        };
        referral.Raise(new ReferralReceived(referral.Id, caseId, route, now, by));
        return referral;
    }

    /// <summary>The chair has been told: triage begins (D-REF-04).</summary>
    /// <param name="by">Who acknowledges.</param>
    /// <exception cref="RuleViolation">It is past that.</exception>
    public void Acknowledge(Actor by)
    {
        Require(ReferralStatus.Received, "acknowledged");
        Status = ReferralStatus.InTriage;
        Raise(new ReferralAcknowledged(Id, CaseId, by));
    }

    /// <summary>The incident is notifiable: the notification carries the case on.</summary>
    /// <param name="by">Who links it.</param>
    /// <exception cref="RuleViolation">It is not in triage.</exception>
    public void LinkToNotification(Actor by)
    {
        Require(ReferralStatus.InTriage, "linked to a notification");
        Status = ReferralStatus.LinkedToNotification;
        Raise(new ReferralLinkedToNotification(Id, CaseId, by));
    }

    /// <summary>Sends it to the group.</summary>
    /// <param name="by">Who accepts.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not in triage.</exception>
    public void Accept(Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.InTriage, "accepted");
        Status = ReferralStatus.Accepted;
        Raise(new ReferralAccepted(Id, CaseId, now, by));
    }

    /// <summary>Records the group's consideration (D-PUR-06, D-REF-05 to 07).</summary>
    /// <param name="consideration">What the group concluded, and why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not accepted yet, a future date, no reasons, or a learning review without a method.</exception>
    public void Consider(GroupConsideration consideration, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Accepted, "considered");
        RuleViolation.Unless(consideration.On <= UkClock.DateOf(now), "The group's consideration cannot be in the future.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(consideration.Reasons), "The group's consideration needs reasons.");
        RuleViolation.Unless(
            consideration.Outcome is not ConsiderationOutcome.LearningReview || !string.IsNullOrWhiteSpace(consideration.Method),
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

    /// <summary>Records that the referrer was told.</summary>
    /// <param name="on">UK local date.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is decided, or the date is not between the consideration and today.</exception>
    public void GiveOutcome(DateOnly on, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.Decided, "reported to the referrer");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The date on which the referrer was told cannot be in the future.");
        RuleViolation.Unless(on >= ConsideredOn, $"The referrer cannot be told before the {Vocabulary.Word(Term.Group)} has considered the case.");
        OutcomeGivenOn = on;
        Status = ReferralStatus.OutcomeGiven;
        Raise(new ReferralOutcomeGiven(Id, CaseId, on, by));
    }

    /// <summary>Ends it: nothing ends without the group's recorded consideration (D-PUR-06).</summary>
    /// <param name="by">Who closes it.</param>
    /// <exception cref="RuleViolation">The referrer has not been told.</exception>
    public void Close(Actor by)
    {
        Require(ReferralStatus.OutcomeGiven, "closed");
        Status = ReferralStatus.Closed;
        Raise(new ReferralClosed(Id, CaseId, by));
    }

    /// <summary>Takes it back, for example when it was logged twice.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It is past triage, or no reason is given.</exception>
    public void Withdraw(string reason, Actor by)
    {
        RuleViolation.Unless(Status is ReferralStatus.Received or ReferralStatus.InTriage, "Only a referral that is still in triage can be withdrawn.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Withdrawing a referral needs a reason.");
        WithdrawalReason = reason;
        Status = ReferralStatus.Withdrawn;
        Raise(new ReferralWithdrawn(Id, CaseId, reason, by));
    }

    private void Require(ReferralStatus status, string act) =>
        RuleViolation.Unless(Status == status, $"The referral cannot be {act} now: {Words(Status)}.");

    private static string Words(ReferralStatus status) => status switch
    {
        ReferralStatus.Received => "it has not been acknowledged",
        ReferralStatus.InTriage => "it is in triage",
        ReferralStatus.LinkedToNotification => "the notification carries the case on",
        ReferralStatus.Accepted => $"the {Vocabulary.Word(Term.Group)} has not considered the case",
        ReferralStatus.Considered => $"the {Vocabulary.Word(Term.Group)} has considered it",
        ReferralStatus.Decided => "the referrer has not been told the outcome",
        ReferralStatus.OutcomeGiven => "the outcome has been given",
        ReferralStatus.Closed => "it is closed",
        _ => "it was withdrawn",
    };
}
