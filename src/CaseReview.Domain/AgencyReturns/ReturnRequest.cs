using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>
/// The ask to one agency in one round for what it knows, and what came of it (D-RR-04 to D-RR-08, X-13). This half asks, chases and
/// decides; the other half is what the agency does.
/// </summary>
public sealed partial class ReturnRequest : AggregateRoot
{
    private ReturnRequest()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>1 for the first request of a case; later rounds ask again.</summary>
    public int Round { get; private init; }

    /// <summary>Number among the case's requests, from 1: it stands in addresses and on the receipt.</summary>
    public int Number { get; private init; }

    /// <summary>The agency, as known when asked.</summary>
    public AskedAgency Agency { get; private init; } = null!;

    /// <summary>The safeguarding lead who is asked, and who holds the link.</summary>
    public ReturnContact Recipient { get; private set; } = null!;

    /// <summary>The agency's member of the group, copied as a named contact for chasing (D-RR-07); null when it has none.</summary>
    public ReturnContact? Copied { get; private init; }

    /// <summary>First day of the period asked about.</summary>
    public DateOnly PeriodFrom { get; private init; }

    /// <summary>Last day of the period asked about.</summary>
    public DateOnly PeriodTo { get; private init; }

    /// <summary>What it asks for.</summary>
    public ReturnKind Kind { get; private init; }

    /// <summary>Name of the template, or of the further questions, as known when asked.</summary>
    public string FormName { get; private init; } = "";

    /// <summary>The version of the template that it was sent with, which never changes; null for further questions.</summary>
    public Guid? TemplateId { get; private init; }

    /// <summary>Words to the agency above the sections.</summary>
    public string? Introduction { get; private init; }

    /// <summary>Words to the lead.</summary>
    public string? Message { get; private init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When the agency first opened it.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public ReturnState State { get; private set; } = ReturnState.Requested;

    /// <summary>UK local date by which it is due; late from the end of that day.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When the present date was set: reminders that would have gone before it are not sent.</summary>
    public DateTimeOffset DatedAt { get; private set; }

    /// <summary>The date first asked for; kept when the date moves.</summary>
    public DateOnly FirstDueOn { get; private init; }

    /// <summary>Why the date moved last.</summary>
    public string? DateMovedBecause { get; private set; }

    /// <summary>When the agency was last reminded.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>The latest reminder sent for the present date: working days from it, negative before it.</summary>
    public int? RemindedOffset { get; private set; }

    /// <summary>How many reminders have gone out.</summary>
    public int ChaseCount { get; private set; }

    /// <summary>When the lateness was last made known further up.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>How far up.</summary>
    public EscalationStep EscalatedTo { get; private set; }

    /// <summary>The highest rung of the ladder that it has reached for the present date; 0 before the first.</summary>
    public int EscalatedRung { get; private set; }

    /// <summary>The rungs of the present date at which nobody could be told, because nobody is held for them.</summary>
    public IReadOnlyList<EscalationStep> NobodyToTell { get; private set; } = [];

    /// <summary>Why it came, or will come, late: the agency's words or the Business Unit's.</summary>
    public string? LateReason { get; private set; }

    /// <summary>Who was responsible for the lateness, as a post or a body; null when nobody has said.</summary>
    public string? LateResponsible { get; private set; }

    /// <summary>When the author read it (D-RR-22).</summary>
    public DateTimeOffset? ReadByAuthorAt { get; private set; }

    /// <summary>The author who read it, by name.</summary>
    public string? ReadByAuthor { get; private set; }

    /// <summary>What was missing when it was last sent back.</summary>
    public string? SentBackBecause { get; private set; }

    /// <summary>Why it is not required, or why the chair goes on without it: printed in the report (D-RR-31).</summary>
    public string? Explanation { get; private set; }

    /// <summary>What the agency sends back.</summary>
    public AgencyReturn Return { get; private set; } = null!;

    /// <summary>Whether nothing more is awaited: returned, nil, not required, or gone on without.</summary>
    public bool IsSettled => !State.IsOpen();

    /// <summary>Whether the date has passed with nothing returned.</summary>
    /// <param name="now">The moment asked about.</param>
    /// <returns>True when late.</returns>
    public bool IsLate(DateTimeOffset now) => State.IsOpen() && UkClock.DateOf(now) > DueOn;

    /// <summary>Records that the report's author has read it (D-RR-22). Repeating it changes nothing.</summary>
    /// <param name="by">The author.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">Nothing has been returned.</exception>
    public void MarkRead(Actor by, DateTimeOffset now)
    {
        if (ReadByAuthorAt is not null)
        {
            return;
        }

        RuleViolation.Unless(State.IsReturned(), $"{Agency.Name} has not returned anything yet, so there is nothing to read.");
        ReadByAuthorAt = now;
        ReadByAuthor = by.Name;
        Raise(new ReturnReadByAuthor(Id, CaseId, Agency.Name, by));
    }

    /// <summary>Takes the request back: the agency turned out not to be involved.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decided.</param>
    /// <exception cref="RuleViolation">It has been answered or settled.</exception>
    public void MarkNotRequired(string reason, Actor by)
    {
        RequireOpen();
        State = ReturnState.NotRequired;
        Explanation = ReturnText.Normal(reason);
        Raise(new ReturnNotRequired(Id, CaseId, Agency.Name, by, Explanation));
    }

    /// <summary>Goes on without it: the chair's act (D-RR-31, X-15).</summary>
    /// <param name="explanation">Why, for the report.</param>
    /// <param name="by">The chair.</param>
    /// <exception cref="RuleViolation">It has been answered or settled, or no explanation is given.</exception>
    public void GoOnWithout(string explanation, Actor by)
    {
        RequireOpen();
        RuleViolation.Unless(ReturnText.Normal(explanation).Length > 0, "Going on without a return needs an explanation for the report");
        State = ReturnState.Absent;
        Explanation = ReturnText.Normal(explanation);
        Raise(new ReturnGoneOnWithout(Id, CaseId, Agency.Name, by, Explanation));
    }

    private void RequireOpen() =>
        RuleViolation.Unless(State.IsOpen(), State.IsReturned()
            ? $"{Agency.Name} has already returned."
            : $"The request to {Agency.Name} is closed.");

    private void SetDate(DateOnly dueOn, DateTimeOffset now)
    {
        RuleViolation.Unless(dueOn >= UkClock.DateOf(now), "The return date must be today or later");
        DueOn = dueOn;
        DatedAt = now;
        RemindedOffset = null;
        EscalatedTo = EscalationStep.None;
        EscalatedRung = 0;
        NobodyToTell = [];
    }
}
