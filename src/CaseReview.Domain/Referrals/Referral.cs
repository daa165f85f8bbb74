using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Referrals;

/// <summary>Who reports it.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Role">Their post.</param>
/// <param name="Organisation">Whom they work for.</param>
/// <param name="Contact">Telephone number or email address.</param>
public sealed record Reporter(string Name, string Role, string Organisation, string Contact)
{
    /// <summary>Where the referrer is told the outcome: the address given, or the contact when it is one.</summary>
    public string? Email { get; init; } = Contact.Contains('@', StringComparison.Ordinal) && !Contact.Contains(' ', StringComparison.Ordinal) ? Contact : null;
}

/// <summary>Where a referral comes from.</summary>
/// <param name="Route">By which door.</param>
/// <param name="Reporter">Who reports it.</param>
/// <param name="FormKey">Of the form that logs it: the same form sent twice makes one case.</param>
public sealed record ReferralOrigin(ReferralRoute Route, Reporter Reporter, Guid FormKey)
{
    /// <summary>The agency's senior officer who supports it (D-REF-02).</summary>
    public NamedPerson? SupportedBy { get; init; }

    /// <summary>UK local date of that support.</summary>
    public DateOnly? SupportedOn { get; init; }

    /// <summary>The safeguarding lead who approved it (H-REF-02).</summary>
    public NamedPerson? ApprovedBy { get; init; }

    /// <summary>Another partnership's own reference (D-REF-03).</summary>
    public string? TheirReference { get; init; }

    /// <summary>Why it is referred.</summary>
    public string? Grounds { get; init; }

    /// <summary>What keeps children safe.</summary>
    public string? SafetyInPlace { get; init; }
}

/// <summary>What the group considered and concluded (D-PUR-06, D-REF-05 to 07).</summary>
/// <param name="On">UK local date of the consideration.</param>
/// <param name="ChairedBy">Who chaired.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Reasons">Why.</param>
/// <param name="Method">The agreed method; needed for a learning or concise review (D-REF-07).</param>
public sealed record GroupConsideration(DateOnly On, string ChairedBy, ConsiderationOutcome Outcome, string Reasons, string? Method);

/// <summary>A request for the group to look at a case. Each case has one.</summary>
public sealed partial class Referral : AggregateRoot
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

    /// <summary>Where the referrer is told the outcome; null when only a telephone number is known.</summary>
    public string? ReporterEmail { get; private init; }

    /// <summary>UK local date of the senior officer's support.</summary>
    public DateOnly? SupportedOn { get; private init; }

    /// <summary>The safeguarding lead, or another partnership's own contact, who approved it before it was sent (H-REF-02, D-REF-03).</summary>
    public string? ApprovedBy { get; private init; }

    /// <summary>That person's post.</summary>
    public string? ApproverRole { get; private init; }

    /// <summary>Another partnership's own reference (D-REF-03).</summary>
    public string? TheirReference { get; private init; }

    /// <summary>Why it is referred, in the referrer's words.</summary>
    public string? Grounds { get; private init; }

    /// <summary>What kept children safe when it was referred.</summary>
    public string? SafetyInPlace { get; private init; }

    /// <summary>Receives a referral.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case made with it.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="by">Who logs or sends it.</param>
    /// <param name="now">When.</param>
    /// <param name="supportNeeded">Whether the partnership asks for a senior officer's support of an agency's referral (D-REF-02).</param>
    /// <returns>The referral, received.</returns>
    /// <exception cref="RuleViolation">An agency's referral has neither a senior officer's support nor its lead's approval.</exception>
    public static Referral Receive(PartnershipId partnership, Guid caseId, ReferralOrigin origin, Actor by, DateTimeOffset now, bool supportNeeded = true)
    {
        RuleViolation.Unless(
            !supportNeeded || origin.Route is not ReferralRoute.Agency || origin.SupportedBy is not null || origin.ApprovedBy is not null,
            "An agency's referral needs the support of its senior officer.");

        var referral = new Referral
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            FormKey = origin.FormKey,
            Route = origin.Route,
            ReceivedAt = now,
            ReporterName = origin.Reporter.Name,
            ReporterRole = origin.Reporter.Role,
            ReporterOrganisation = origin.Reporter.Organisation,
            ReporterContact = origin.Reporter.Contact,
            ReporterEmail = origin.Reporter.Email,
            SeniorOfficerName = origin.SupportedBy?.Name,
            SeniorOfficerRole = origin.SupportedBy?.Role,
            SupportedOn = origin.SupportedOn,
            ApprovedBy = origin.ApprovedBy?.Name,
            ApproverRole = origin.ApprovedBy?.Role,
            TheirReference = origin.TheirReference,
            Grounds = origin.Grounds,
            SafetyInPlace = origin.SafetyInPlace,
        };
        referral.Raise(new ReferralReceived(referral.Id, caseId, origin.Route, now, by));
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

    /// <summary>Whether the incident can still turn out to be notifiable: nobody has considered it.</summary>
    public bool MayBeNotified => Status is ReferralStatus.Received or ReferralStatus.InTriage || IsBeforeTheGroup;

    /// <summary>Whether it is accepted, and the group or the rapid review meeting has not considered it.</summary>
    public bool IsBeforeTheGroup => Status is ReferralStatus.Accepted or ReferralStatus.Scoping;

    /// <summary>The incident is notifiable: the notification carries the case on, be it found in triage or while the case is being scoped.</summary>
    /// <param name="by">Who links it.</param>
    /// <exception cref="RuleViolation">It has been considered or has ended.</exception>
    public void LinkToNotification(Actor by)
    {
        RuleViolation.Unless(Status is ReferralStatus.InTriage or ReferralStatus.MoreInformation || IsBeforeTheGroup, $"The referral cannot be linked to a notification now: {Words(Status)}.");
        Status = ReferralStatus.LinkedToNotification;
        Raise(new ReferralLinkedToNotification(Id, CaseId, by));
    }

    /// <summary>Sends it to the group.</summary>
    /// <param name="by">Who accepts.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not in triage.</exception>
    public void Accept(Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is ReferralStatus.InTriage or ReferralStatus.MoreInformation, $"The referral cannot be accepted now: {Words(Status)}.");
        Status = ReferralStatus.Accepted;
        Raise(new ReferralAccepted(Id, CaseId, now, by));
    }

    /// <summary>Takes it back, for example when it was logged twice.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <exception cref="RuleViolation">It is past triage, or no reason is given.</exception>
    public void Withdraw(string reason, Actor by)
    {
        RuleViolation.Unless(Status is ReferralStatus.Received or ReferralStatus.InTriage or ReferralStatus.MoreInformation, "Only a referral that is still in triage can be withdrawn.");
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
        ReferralStatus.MoreInformation => "the referrer has been asked for more",
        ReferralStatus.Declined => "it was declined at triage",
        ReferralStatus.AwaitingDecision => "those who decide have not decided yet",
        ReferralStatus.LinkedToNotification => "the notification carries the case on",
        ReferralStatus.Accepted => $"the {Vocabulary.Word(Term.Group)} has not considered the case",
        ReferralStatus.Scoping => "agencies have been asked for their returns, and the rapid review meeting considers it",
        ReferralStatus.Considered => $"the {Vocabulary.Word(Term.Group)} has considered it",
        ReferralStatus.Decided => "the referrer has not been told the outcome",
        ReferralStatus.OutcomeGiven => "the outcome has been given",
        ReferralStatus.Closed => "it is closed",
        _ => "it was withdrawn",
    };
}
