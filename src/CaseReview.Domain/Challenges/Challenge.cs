using CaseReview.Domain.Common;

namespace CaseReview.Domain.Challenges;

/// <summary>What a challenge is about.</summary>
public enum ChallengeTopic
{
    /// <summary>Discriminatory practice (K-EQ-02).</summary>
    DiscriminatoryPractice,

    /// <summary>Whether the whole family was thought of (K-PUR-03).</summary>
    ThinkFamily,

    /// <summary>Whether safeguarding processes are robust (S-PUR-04).</summary>
    SafeguardingProcess,
}

/// <summary>What was found and put to an agency, and what it answered.</summary>
public sealed class Challenge : AggregateRoot
{
    private Challenge()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of entry on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What it is about.</summary>
    public ChallengeTopic Topic { get; private init; }

    /// <summary>The agency it was put to.</summary>
    public Guid AgencyId { get; private init; }

    /// <summary>What was found.</summary>
    public string Finding { get; private init; } = "";

    /// <summary>What was put to the agency.</summary>
    public string Question { get; private init; } = "";

    /// <summary>UK date on which it was put.</summary>
    public DateOnly PutOn { get; private init; }

    /// <summary>What the agency answered; null while it has not.</summary>
    public string? Answer { get; private set; }

    /// <summary>UK date of the answer.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>Records a challenge.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="put">What was found and put to whom.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The challenge, unanswered.</returns>
    /// <exception cref="RuleViolation">A text is missing, or the date lies in the future.</exception>
    public static Challenge PutToAgency(PartnershipId partnership, Guid caseId, int number, ChallengePut put, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(put.Finding) && !string.IsNullOrWhiteSpace(put.Question), "A challenge needs what was found and what was put to the agency.");
        RuleViolation.Unless(put.On <= UkClock.DateOf(now), "A challenge cannot have been made in the future.");
        var challenge = new Challenge
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Number = number,
            Topic = put.Topic,
            AgencyId = put.AgencyId,
            Finding = put.Finding,
            Question = put.Question,
            PutOn = put.On,
        };
        challenge.Raise(new ChallengeRaised(challenge.Id, caseId, put.Topic, put.AgencyId, by));
        return challenge;
    }

    /// <summary>Records the agency's answer.</summary>
    /// <param name="answer">What it answered.</param>
    /// <param name="on">UK date.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was answered, the text is missing, or the date does not fit.</exception>
    public void RecordAnswer(string answer, DateOnly on, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(AnsweredOn is null, "This challenge was answered already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(answer), "The answer to a challenge needs its words.");
        RuleViolation.Unless(on >= PutOn && on <= UkClock.DateOf(now), "The answer lies between the challenge and today.");
        (Answer, AnsweredOn) = (answer, on);
        Raise(new ChallengeAnswered(Id, CaseId, Topic, AgencyId, by));
    }
}

/// <summary>What was found and put to whom.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="AgencyId">The agency.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Question">What was put to the agency.</param>
/// <param name="On">UK date.</param>
public sealed record ChallengePut(ChallengeTopic Topic, Guid AgencyId, string Finding, string Question, DateOnly On);

/// <summary>Something was put to an agency.</summary>
public sealed record ChallengeRaised(Guid SubjectId, Guid? CaseId, ChallengeTopic Topic, Guid Agency, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => Topic switch
    {
        ChallengeTopic.DiscriminatoryPractice => "Discriminatory practice was put to an agency",
        ChallengeTopic.ThinkFamily => "Think Family was put to an agency",
        _ => "A safeguarding process was put to an agency",
    };
}

/// <summary>An agency answered a challenge.</summary>
public sealed record ChallengeAnswered(Guid SubjectId, Guid? CaseId, ChallengeTopic Topic, Guid Agency, Actor By) : IDomainEvent
{
    /// <inheritdoc />
    public string Summary => "An agency answered a challenge";
}
