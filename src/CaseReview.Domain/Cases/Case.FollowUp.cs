using CaseReview.Domain.Common;

namespace CaseReview.Domain.Cases;

/// <summary>Reminding of deadlines, and making known that one is late.</summary>
public sealed partial class Case
{
    /// <summary>
    /// Says what is due to be said of the deadlines now: a reminder by the rule's offsets, and once that one is late. A second time at the
    /// same moment says nothing.
    /// </summary>
    /// <param name="rules">The rules the case is pinned to, and the calendar.</param>
    /// <param name="by">The system.</param>
    /// <param name="now">The moment.</param>
    public void FollowUp(CaseRules rules, Actor by, DateTimeOffset now)
    {
        foreach (var deadline in _deadlines.Where(d => d.AwaitsFollowUp(now)).OrderBy(d => d.Position))
        {
            var rule = rules.Set.Rules.First(deadline.IsBy);
            var (remind, escalate) = deadline.FollowUp(rule, rules.Calendar, now);
            if (remind)
            {
                Raise(new DeadlineReminded(Id, deadline.Id, deadline.Name, deadline.ShownOn, deadline.DueAt, now >= deadline.LateFrom, rule.Remind, by));
            }

            if (escalate)
            {
                Raise(new DeadlineEscalated(Id, deadline.Id, deadline.Name, deadline.ShownOn, deadline.DueAt, rule.Escalate, by));
            }
        }
    }
}
