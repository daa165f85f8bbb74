using CaseReview.Domain.Common;

namespace CaseReview.Domain.LegalAdvices;

/// <summary>
/// Legal advice asked for on a case, and given (D-RR-15). It stands apart from the record of the meeting and from the report, and is read by the legal adviser, the
/// chairs and the manager alone.
/// </summary>
public sealed class LegalAdvice : AggregateRoot
{
    /// <summary>Longest question or advice, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private LegalAdvice()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of asking on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What was asked.</summary>
    public string Question { get; private init; } = "";

    /// <summary>Who asked, with post.</summary>
    public string AskedBy { get; private init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>The advice; null while it is awaited.</summary>
    public string? Advice { get; private set; }

    /// <summary>Who gave it.</summary>
    public string? GivenBy { get; private set; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset? GivenAt { get; private set; }

    /// <summary>Asks for advice.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of asking, from 1.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <returns>The advice, awaited.</returns>
    /// <exception cref="RuleViolation">Nothing is asked.</exception>
    public static LegalAdvice Ask(PartnershipId partnership, Guid caseId, int number, string question, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(question), "Say what is asked.");
        var advice = new LegalAdvice
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Number = number,
            Question = question,
            AskedBy = $"{by.Name}, {by.Role}",
            AskedAt = now,
        };
        advice.Raise(new LegalAdviceAsked(advice.Id, caseId, number, by));
        return advice;
    }

    /// <summary>Gives the advice, once: a later thought is asked for anew, so that what was relied on stays.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="givenBy">Whose advice it is, when somebody else records what was said; null for whoever records it.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It was given already, or is empty.</exception>
    public void Give(string advice, string? givenBy, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Advice is null, "This advice has been given. Ask again where there is more to say.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(advice), "Record the advice.");
        (Advice, GivenBy, GivenAt) = (advice, string.IsNullOrWhiteSpace(givenBy) ? $"{by.Name}, {by.Role}" : givenBy.Trim(), now);
        Raise(new LegalAdviceGiven(Id, CaseId, Number, by));
    }
}
