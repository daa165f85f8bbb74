using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>
/// One computed deadline of a case, stored so that lists and jobs find it by index. It keeps its first date and every move, and when
/// it was met. Late, reminded and escalated are facts beside it, not states.
/// </summary>
public sealed class Deadline : Part
{
    private Deadline()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Milestone key of the contract: "submit-to-panel".</summary>
    public string Key { get; private init; } = "";

    /// <summary>Name for people: "Notify the national Panel".</summary>
    public string Name { get; private set; } = "";

    /// <summary>The event or milestone it counts from.</summary>
    public string Anchor { get; private set; } = "";

    /// <summary>Where the rule stands written, in our own words.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Statutory, national expectation, local, or a national default.</summary>
    public Basis Basis { get; private set; }

    /// <summary>The event that meets it.</summary>
    public string? MetBy { get; private set; }

    /// <summary>Which of several occurrences of its anchor it counts from, from 0.</summary>
    public int Turn { get; private init; }

    /// <summary>Order on the timetable.</summary>
    public int Position { get; private set; }

    /// <summary>Due by the end of this UK date; null for clock hours.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Due at this instant, for clock hours.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>The first instant at which it is late. The index of every list and job.</summary>
    public DateTimeOffset LateFrom { get; private set; }

    /// <summary>How it was worked out, to check by hand.</summary>
    public string Explanation { get; private set; } = "";

    /// <summary>Its anchor has not happened yet: the date is a projection.</summary>
    public bool Projected { get; private set; }

    /// <summary>Of several clocks for one milestone, the one that drives reminders .</summary>
    public bool Driving { get; private set; }

    /// <summary>The first UK date it had once its anchor had happened.</summary>
    public DateOnly? FirstDueOn { get; private set; }

    /// <summary>Why it moved from its first date; the latest reason .</summary>
    public string? MoveReason { get; private set; }

    /// <summary>The UK date it was met.</summary>
    public DateOnly? MetOn { get; private set; }

    /// <summary>The instant it was met, when the hour is known.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>Whether it was met after it was due.</summary>
    public bool MetLate { get; private set; }

    /// <summary>Why it was met late, as recorded by the person who did it.</summary>
    public string? LateReason { get; private set; }

    /// <summary>Still to be met: neither met nor a projection that waits for its anchor.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The next moment at which to remind of it or to make its lateness known; null when there is nothing more to say. The index of the job.</summary>
    public DateTimeOffset? FollowUpAt { get; private set; }

    /// <summary>Reminders until here have gone, or lie before it began, moved or came to drive, and are not made up for.</summary>
    public DateTimeOffset FollowedUpTo { get; private set; }

    /// <summary>When somebody was last reminded of it; null when nobody was, since its date moved.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When its lateness was made known; null when it was not, since its date moved.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>The UK date to show: the date itself, or that of the instant.</summary>
    public DateOnly ShownOn => DueOn ?? UkClock.DateOf(DueAt!.Value);

    internal static Deadline Of(PartnershipId partnership, Guid caseId, Milestone milestone, int turn, int position, WorkingCalendar calendar, DateTimeOffset now)
    {
        var deadline = new Deadline
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            Key = milestone.Key,
            Anchor = milestone.Rule.Anchor,
            Source = milestone.Rule.Source,
            Turn = turn,
        };
        deadline.Take(milestone, position, null, calendar, now);
        return deadline;
    }

    /// <summary>Whether this is the stored copy of a computed milestone.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="turn">Which of several occurrences of its anchor it counts from, from 0.</param>
    /// <returns>True for the same rule and turn.</returns>
    public bool IsOf(Milestone milestone, int turn) =>
        IsBy(milestone.Rule) && Turn == turn;

    /// <summary>Whether a rule is the one that this was worked out by.</summary>
    /// <param name="rule">A rule of the set that the case is pinned to.</param>
    /// <returns>True for the same milestone, event and paper.</returns>
    public bool IsBy(DeadlineRule rule) => Key == rule.Key && Anchor == rule.Anchor && Source == rule.Source;

    internal void Follow(DeadlineRule rule) => (Anchor, Source) = (rule.Anchor, rule.Source);

    internal void Take(Milestone milestone, int position, string? reason, WorkingCalendar calendar, DateTimeOffset now)
    {
        var (before, drove) = (LateFrom, Driving && !Projected);
        (Name, Basis, MetBy, Position) = (milestone.Name, milestone.Rule.Basis, milestone.Rule.MetBy, position);
        (DueOn, DueAt, Explanation) = (milestone.Due, milestone.DueAt, milestone.Explanation);
        (Projected, Driving) = (milestone.Projected, milestone.Driving);
        LateFrom = milestone.LateFrom;
        if (!Projected)
        {
            FirstDueOn ??= ShownOn;
        }

        if (reason is not null && before != default && before != LateFrom)
        {
            MoveReason = reason;
        }

        if (before != LateFrom || !drove)
        {
            (FollowedUpTo, RemindedAt, EscalatedAt) = (now, null, null);
        }

        Plan(milestone.Rule, calendar);
        Settle();
    }

    internal bool AwaitsFollowUp(DateTimeOffset now) => IsOpen && FollowUpAt <= now;

    internal (bool Remind, bool Escalate) FollowUp(DeadlineRule rule, WorkingCalendar calendar, DateTimeOffset now)
    {
        var plan = Outstanding(rule, calendar);
        var (remind, escalate) = (plan.Reminders.Any(moment => moment <= now), plan.Escalation <= now);
        (FollowedUpTo, RemindedAt, EscalatedAt) = (now, remind ? now : RemindedAt, escalate ? now : EscalatedAt);
        Plan(rule, calendar);
        return (remind, escalate);
    }

    internal void Meet(DateTimeOffset? at, DateOnly on)
    {
        (MetAt, MetOn) = (at, on);
        Settle();
    }

    internal void Explain(string reason) => LateReason = reason;

    internal void Withdraw() => IsOpen = false;

    // Of several clocks only the one that drives is spoken of. Returns and signatures are chased on records of their own, each with its person and link.
    private void Plan(DeadlineRule rule, WorkingCalendar calendar) => FollowUpAt =
        !Driving || Projected || Key is MilestoneKeys.ReturnsDue or MilestoneKeys.PartnerSignOff ? null : Outstanding(rule, calendar).Next;

    private Timetables.FollowUp Outstanding(DeadlineRule rule, WorkingCalendar calendar)
    {
        var plan = Timetables.FollowUp.After(rule, ShownOn, DueAt, calendar, FollowedUpTo, RemindedAt is not null);
        return EscalatedAt is null ? plan : plan with { Escalation = null };
    }

    private void Settle()
    {
        // An hour is met to the minute, so its own instant is still in time; a date lasts until the midnight after it.
        MetLate = MetOn is { } on && (MetAt is not { } at ? on > ShownOn : DueAt is { } due ? at > due : at >= LateFrom);
        IsOpen = MetOn is null && !Projected && MetBy is not null;
    }
}
