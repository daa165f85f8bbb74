using CaseReview.Domain.Common;

namespace CaseReview.Domain.Disagreements;

/// <summary>About what people disagree (C-33).</summary>
public enum DisagreementSubject
{
    /// <summary>Whether a conflict of interest stands between somebody and the case, or how it is dealt with.</summary>
    ConflictOfInterest,

    /// <summary>What is recommended or decided.</summary>
    Recommendation,

    /// <summary>Anything else on the case.</summary>
    Other,
}

/// <summary>How a disagreement ended.</summary>
public enum DisagreementOutcome
{
    /// <summary>Those whom it was put to answered it.</summary>
    Answered,

    /// <summary>Those who disagreed came to terms before.</summary>
    Settled,
}

/// <summary>To whom a disagreement goes in a partnership, as it stood when it was raised.</summary>
/// <param name="Name">The office or body, in the partnership's words: "the Strategic Leadership Group".</param>
/// <param name="Decides">Whether they decide it; else they help, and the decision stays where it is.</param>
public sealed record DisagreementRoute(string Name, bool Decides);

/// <summary>
/// A disagreement on a case that those at the table could not settle: raised with its reasons, put to whom the partnership's arrangements name, answered, and kept
/// (K-COI-02, X-23). No clock of the case stops for it.
/// </summary>
public sealed class Disagreement : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    /// <summary>Longest name of an office or body, in characters.</summary>
    public const int RouteMaxLength = 300;

    private Disagreement()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of raising on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>About what.</summary>
    public DisagreementSubject Subject { get; private init; }

    /// <summary>The positions, with their reasons.</summary>
    public string Reasons { get; private init; } = "";

    /// <summary>Who raised it, with role.</summary>
    public string RaisedBy { get; private init; } = "";

    /// <summary>Their membership, to be told the answer; null when no member raised it.</summary>
    public MemberId? RaisedById { get; private init; }

    /// <summary>When.</summary>
    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>The office or body that it was put to, in the partnership's words.</summary>
    public string PutTo { get; private init; } = "";

    /// <summary>Whether they decide it.</summary>
    public bool TheyDecide { get; private init; }

    /// <summary>How it ended; null while it is open.</summary>
    public DisagreementOutcome? Outcome { get; private set; }

    /// <summary>The answer, or the terms, with reasons.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered, with role; null where it was settled.</summary>
    public string? AnsweredBy { get; private set; }

    /// <summary>When it was recorded as ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Raises it.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of raising, from 1.</param>
    /// <param name="about">About what, and the positions with their reasons.</param>
    /// <param name="route">Whom it is put to.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="now">When.</param>
    /// <returns>The disagreement, open.</returns>
    /// <exception cref="RuleViolation">Nothing says what the positions are.</exception>
    public static Disagreement Raise(
        PartnershipId partnership, Guid caseId, int number, (DisagreementSubject Subject, string Reasons) about, DisagreementRoute route, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(about.Reasons), "A disagreement needs the positions and their reasons.");
        var raised = new Disagreement
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Number = number,
            Subject = about.Subject,
            Reasons = about.Reasons,
            RaisedBy = $"{by.Name}, {by.Role}",
            RaisedById = by.MemberId,
            RaisedAt = now,
            PutTo = route.Name,
            TheyDecide = route.Decides,
        };
        raised.Raise(new DisagreementRaised(raised.Id, caseId, number, route.Name, by));
        return raised;
    }

    /// <summary>Whether somebody raised it, and so does not answer it.</summary>
    /// <param name="who">Who.</param>
    /// <returns>True for the member who raised it.</returns>
    public bool IsOf(Actor who) => RaisedById is not null && RaisedById == who.MemberId;

    /// <summary>Records the answer of those whom it was put to.</summary>
    /// <param name="answer">What they decided or advised, and why.</param>
    /// <param name="answeredBy">Who answered, when somebody else records it; null for whoever records it.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It has ended, or nothing is answered.</exception>
    public void RecordAnswer(string answer, string? answeredBy, Actor by, DateTimeOffset now) =>
        End(DisagreementOutcome.Answered, answer, string.IsNullOrWhiteSpace(answeredBy) ? $"{by.Name}, {by.Role}" : answeredBy.Trim(), by, now);

    /// <summary>Records that those who disagreed came to terms, so that nothing is left to answer.</summary>
    /// <param name="terms">What they agreed.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It has ended, or nothing says what was agreed.</exception>
    public void Settle(string terms, Actor by, DateTimeOffset now) => End(DisagreementOutcome.Settled, terms, null, by, now);

    private void End(DisagreementOutcome outcome, string answer, string? answeredBy, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Outcome is null, "This disagreement has ended. Raise it again where there is more to say.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(answer), "Say how the disagreement ended, and why.");
        (Outcome, Answer, AnsweredBy, EndedAt) = (outcome, answer, answeredBy, now);
        Raise(new DisagreementEnded(Id, CaseId, Number, outcome, by));
    }
}
