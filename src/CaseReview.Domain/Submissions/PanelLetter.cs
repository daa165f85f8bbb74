using CaseReview.Domain.Common;

namespace CaseReview.Domain.Submissions;

/// <summary>What a letter between the partnership and the national Panel is.</summary>
public enum PanelLetterKind
{
    /// <summary>The national Panel's reply to the report (D-NP-05).</summary>
    Reply,

    /// <summary>Another letter of the national Panel.</summary>
    FromPanel,

    /// <summary>Another letter of the partnership.</summary>
    ToPanel,

    /// <summary>A chase of what is still missing.</summary>
    Chase,

    /// <summary>What the partners decided after the reply, with their reasons.</summary>
    Decision,
}

/// <summary>One letter of the dialogue with the national Panel on a case (D-NP-07). Files that came with it are documents attached to it. Never changes.</summary>
public sealed class PanelLetter : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private PanelLetter()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The submission it is about.</summary>
    public Guid SubmissionId { get; private init; }

    /// <summary>What it is.</summary>
    public PanelLetterKind Kind { get; private init; }

    /// <summary>UK local date of the letter.</summary>
    public DateOnly On { get; private init; }

    /// <summary>What it says.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Who recorded it.</summary>
    public string RecordedBy { get; private init; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>Whether the national Panel wrote it.</summary>
    public bool IsFromPanel => Kind is PanelLetterKind.Reply or PanelLetterKind.FromPanel;

    /// <summary>Keeps a letter.</summary>
    /// <param name="submission">The submission it is about, sent.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="on">UK local date of the letter.</param>
    /// <param name="text">What it says.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The letter.</returns>
    /// <exception cref="RuleViolation">The report was not sent yet, a date before that or in the future, or nothing is said.</exception>
    public static PanelLetter Keep(PanelSubmission submission, PanelLetterKind kind, DateOnly on, string text, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(submission.SentAt is not null, "The dialogue with the national Panel begins when the report was sent.");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "The date of a letter cannot be in the future.");
        RuleViolation.Unless(on >= UkClock.DateOf(submission.SentAt!.Value), "A letter of this dialogue cannot come before the report was sent.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(text), "Say what the letter says.");
        var letter = new PanelLetter
        {
            Id = Ids.New(now),
            PartnershipId = submission.PartnershipId,
            CaseId = submission.CaseId,
            SubmissionId = submission.Id,
            Kind = kind,
            On = on,
            Text = text.Trim(),
            RecordedBy = by.Name,
            RecordedAt = now,
        };
        letter.Raise(new PanelLetterKept(letter.Id, letter.CaseId, kind, on, by));
        return letter;
    }
}
