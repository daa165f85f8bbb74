using CaseReview.Domain.Common;

namespace CaseReview.Domain.Referrals;

/// <content>The first look at a referral: questions with reasons, what is asked of the referrer, and a reasoned decline.</content>
public sealed partial class Referral
{
    private readonly List<TriageAnswer> _triage = [];
    private readonly List<ReferralExchange> _exchanges = [];

    /// <summary>The questions of the triage with their answers, as they were asked (H-REF-03).</summary>
    public IReadOnlyList<TriageAnswer> Triage => _triage;

    /// <summary>What was asked of the referrer, and what came back.</summary>
    public IReadOnlyList<ReferralExchange> Exchanges => _exchanges;

    /// <summary>UK local date of the triage.</summary>
    public DateOnly? TriagedOn { get; private set; }

    /// <summary>Why it was accepted or declined at triage.</summary>
    public string? TriageReasons { get; private set; }

    /// <summary>Who of the business unit decided at triage.</summary>
    public string? TriagedBy { get; private set; }

    /// <summary>With which chair; needed for a decline.</summary>
    public string? TriagedWith { get; private set; }

    /// <summary>Whether it was declined at triage.</summary>
    public bool DeclinedAtTriage { get; private set; }

    /// <summary>Records the answers of the triage, all of them, with the reasons. What follows is decided apart.</summary>
    /// <param name="record">What was found.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not in triage, was triaged before, or an answer or the reasons are missing.</exception>
    public void RecordTriage(TriageRecord record, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.InTriage, "triaged");
        RuleViolation.Unless(TriagedOn is null, "The triage is recorded already.");
        RuleViolation.Unless(record.Answers.All(x => x.Reasons.Length > 0), "Each answer of the triage needs its reasons.");
        RuleViolation.Unless(record.Reasons.Length > 0, "The triage needs reasons.");
        _triage.AddRange(record.Answers.Select((x, i) => TriageAnswer.Of(this, i + 1, x, now)));
        (TriagedOn, TriageReasons, TriagedBy, TriagedWith) = (UkClock.DateOf(now), record.Reasons, by.Name, record.With);
        Raise(new ReferralTriaged(Id, CaseId, by));
    }

    /// <summary>Declines it at triage, with the rationale recorded (H-REF-03, X-07).</summary>
    /// <param name="allowed">Whether the arrangements allow it: where they do not, only the group's consideration ends a referral (D-PUR-06).</param>
    /// <param name="by">Who declines it.</param>
    /// <exception cref="RuleViolation">Not allowed here, not triaged, or not agreed with a chair.</exception>
    public void Decline(bool allowed, Actor by)
    {
        Require(ReferralStatus.InTriage, "declined");
        RuleViolation.Unless(allowed, "Here a referral ends only with the group's consideration: accept it, and the group considers it.");
        RuleViolation.Unless(TriagedOn is not null, "Declining a referral needs the whole triage with its reasons.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(TriagedWith), "Declining a referral is agreed with the chair.");
        (Status, DeclinedAtTriage) = (ReferralStatus.Declined, true);
        Raise(new ReferralDeclined(Id, CaseId, by));
    }

    /// <summary>Asks the referrer for more.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is not in triage, or nothing is asked.</exception>
    public void AskReferrer(string question, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.InTriage, "sent back with a question");
        RuleViolation.Unless(question.Length > 0, "Say what is asked of the referrer.");
        _exchanges.Add(ReferralExchange.Ask(this, question, by, now));
        Status = ReferralStatus.MoreInformation;
        Raise(new ReferralMoreAsked(Id, CaseId, by));
    }

    /// <summary>The referrer has answered.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="from">Who gave it.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is asked, or nothing is answered.</exception>
    public void TakeAnswer(string answer, string from, Actor by, DateTimeOffset now)
    {
        Require(ReferralStatus.MoreInformation, "answered");
        RuleViolation.Unless(answer.Length > 0, "Enter the answer of the referrer.");
        _exchanges.Single(x => x.AnsweredAt is null).Take(answer, from, now);
        Status = ReferralStatus.InTriage;
        Raise(new ReferralMoreAnswered(Id, CaseId, by));
    }
}

/// <summary>What the triage found.</summary>
/// <param name="Answers">Each question with its answer.</param>
/// <param name="Reasons">Why it is accepted or declined.</param>
/// <param name="With">The chair with whom it was agreed.</param>
public sealed record TriageRecord(IReadOnlyList<TriageGiven> Answers, string Reasons, string? With);

/// <summary>An answer of the triage.</summary>
/// <param name="Question">The question as asked.</param>
/// <param name="Yes">The answer.</param>
/// <param name="Reasons">Why.</param>
public sealed record TriageGiven(string Question, bool Yes, string Reasons);

/// <summary>A question of the triage with its answer. The question is kept as it was asked, because arrangements change.</summary>
public sealed class TriageAnswer : Part
{
    private TriageAnswer()
    {
    }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private init; }

    /// <summary>Place in the list, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The question as asked.</summary>
    public string Question { get; private init; } = "";

    /// <summary>The answer.</summary>
    public bool Yes { get; private init; }

    /// <summary>Why.</summary>
    public string Reasons { get; private init; } = "";

    internal static TriageAnswer Of(Referral referral, int number, TriageGiven given, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = referral.PartnershipId,
        ReferralId = referral.Id,
        Number = number,
        Question = given.Question,
        Yes = given.Yes,
        Reasons = given.Reasons,
    };
}

/// <summary>A question to the referrer, and the answer.</summary>
public sealed class ReferralExchange : Part
{
    private ReferralExchange()
    {
    }

    /// <summary>The referral.</summary>
    public Guid ReferralId { get; private init; }

    /// <summary>What is asked.</summary>
    public string Question { get; private init; } = "";

    /// <summary>Who asks.</summary>
    public string AskedBy { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>The answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal static ReferralExchange Ask(Referral referral, string question, Actor by, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = referral.PartnershipId, ReferralId = referral.Id, Question = question, AskedBy = by.Name, AskedAt = now };

    internal void Take(string answer, string from, DateTimeOffset now) => (Answer, AnsweredBy, AnsweredAt) = (answer, from, now);
}
