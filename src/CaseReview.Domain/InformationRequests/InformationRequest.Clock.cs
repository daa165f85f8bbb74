using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.InformationRequests;

/// <summary>The clock of a request, which no case has.</summary>
public sealed partial class InformationRequest
{
    // The rules for such requests bind no case, so they are asked for by this circumstance.
    private static readonly HashSet<string> Circumstances = ["information-request"];

    /// <summary>The next moment at which to remind of it or to make its lateness known; null when there is nothing more to say. The index of the job.</summary>
    public DateTimeOffset? FollowUpAt { get; private set; }

    /// <summary>Reminders until here have gone.</summary>
    public DateTimeOffset FollowedUpTo { get; private set; }

    /// <summary>When somebody was last reminded of it.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When its lateness was made known.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>The rule that sets the date for such a request, and says whom to remind.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="receivedAt">When it was received.</param>
    /// <returns>The milestone; null when the rules have none.</returns>
    public static Milestone? Milestone(CaseRules rules, DateTimeOffset receivedAt) => Timetable.Compute(
            rules.Set,
            rules.Calendar,
            new Dictionary<string, IReadOnlyList<Occurrence>> { [EventKeys.InformationRequested] = [Occurrence.At(receivedAt)] },
            Circumstances)
        .FirstOrDefault(x => x is { Key: MilestoneKeys.ReplyToInformationRequest, Driving: true });

    /// <summary>Says what is due to be said of it now: a reminder, and once that it is late. A second time at the same moment says nothing.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="by">The system.</param>
    /// <param name="now">The moment.</param>
    public void FollowUp(CaseRules rules, Actor by, DateTimeOffset now)
    {
        if (FollowUpAt is not { } at || at > now || !IsUnanswered || Milestone(rules, ReceivedAt)?.Rule is not { } rule)
        {
            return;
        }

        var plan = Timetables.FollowUp.After(rule, DueOn, null, rules.Calendar, FollowedUpTo, RemindedAt is not null);
        var (remind, escalate) = (plan.Reminders.Any(x => x <= now), EscalatedAt is null && plan.Escalation <= now);
        (RemindedAt, EscalatedAt) = (remind ? now : RemindedAt, escalate ? now : EscalatedAt);
        PlanFollowUp(rule, rules.Calendar, now);
        if (remind)
        {
            Raise(new InformationRequestReminded(Id, CaseId, Number, DueOn, IsLateAt(now), rule.Remind, by));
        }

        if (escalate)
        {
            Raise(new InformationRequestEscalated(Id, CaseId, Number, DueOn, rule.Escalate, by));
        }
    }

    private void PlanFollowUp(DeadlineRule? rule, WorkingCalendar calendar, DateTimeOffset now)
    {
        FollowedUpTo = now;
        if (rule is null)
        {
            return;
        }

        var plan = Timetables.FollowUp.After(rule, DueOn, null, calendar, now, RemindedAt is not null);
        FollowUpAt = EscalatedAt is null ? plan.Next : plan.Reminders.Select(x => (DateTimeOffset?)x).Min();
    }
}
