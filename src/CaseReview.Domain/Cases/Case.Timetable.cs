using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>What has happened, and the deadlines that follow from it.</summary>
public sealed partial class Case
{
    private static readonly HashSet<string> BringsBeforeGroup =
        [EventKeys.ScopingMeetingHeld, EventKeys.RapidReviewCommissioned, EventKeys.BusinessUnitNotified, EventKeys.ReferralAccepted];

    /// <summary>Records that an anchor event happened; repeated events keep each occurrence where the contract counts each.</summary>
    /// <param name="key">Event key of the contract.</param>
    /// <param name="when">When it happened.</param>
    /// <param name="rules">The rules the case is pinned to, and the calendar.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">The moment of recording.</param>
    public void Record(string key, Occurrence when, CaseRules rules, Actor by, DateTimeOffset now)
    {
        Note(key, when, by, now);
        if (BringsBeforeGroup.Contains(key))
        {
            BeforeGroupSince ??= now;
        }

        Recalculate(rules, null, now);
    }

    /// <summary>Corrects when an event happened: deadlines are worked out again, first dates are kept .</summary>
    /// <param name="happened">Which record of this case: <see cref="EventOf"/>.</param>
    /// <param name="when">When it really happened.</param>
    /// <param name="reason">Why it is corrected.</param>
    /// <param name="rules">The rules the case is pinned to, and the calendar.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="now">The moment of correction.</param>
    /// <exception cref="RuleViolation">A date in the future, or no reason is given.</exception>
    public void Correct(CaseEvent happened, Occurrence when, string reason, CaseRules rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Give the reason for the correction.");
        RuleViolation.Unless(when.Date <= UkClock.DateOf(now), "Something that has happened cannot lie in the future.");
        var (key, before) = (happened.Key, happened.On);
        happened.Correct(when.Instant, when.Date, reason);
        if (key == EventKeys.IncidentOccurred)
        {
            (OccurredOn, OccurredAt) = (when.Date, when.Instant is { } at ? TimeOnly.FromDateTime(UkClock.ToLocal(at).DateTime) : null);
        }

        Raise(new CaseEventCorrected(Id, key, before, when.Date, reason, by));
        Recalculate(rules, reason, now);
    }

    /// <summary>One record of an event that may have happened several times.</summary>
    /// <param name="key">Event key.</param>
    /// <param name="number">Which, in the order of recording, from 1; null for the latest.</param>
    /// <returns>The record; null when there is none.</returns>
    public CaseEvent? EventOf(string key, int? number) => CaseEvent.Pick(_happened, key, number);

    /// <summary>Works the deadlines out again because the calendar has changed. First dates are kept, and why a deadline moved.</summary>
    /// <param name="rules">The rules the case is pinned to, with the changed calendar.</param>
    /// <param name="reason">What changed: "Friday 4 June 2027 is now a bank holiday (Jubilee)".</param>
    /// <param name="by">Who changed it.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The open deadlines that moved, in the order of the timetable.</returns>
    public IReadOnlyList<MovedDeadline> Recount(CaseRules rules, string reason, Actor by, DateTimeOffset now)
    {
        var before = _deadlines.Where(d => d.IsOpen).ToDictionary(d => d.Id, d => (d.ShownOn, d.LateFrom));
        Recalculate(rules, reason, now);
        IReadOnlyList<MovedDeadline> moved =
        [
            .. _deadlines.Where(d => d.IsOpen && before.TryGetValue(d.Id, out var old) && old.LateFrom != d.LateFrom).OrderBy(d => d.Position)
                .Select(d => new MovedDeadline(d.Name, before[d.Id].ShownOn, d.ShownOn)),
        ];
        if (moved.Count > 0)
        {
            Raise(new CaseDeadlinesRecounted(Id, moved, reason, by));
        }

        return moved;
    }

    /// <summary>Keeps why a deadline was met late.</summary>
    /// <param name="milestoneKey">The milestone.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="by">Who gives it.</param>
    public void ExplainLateness(string milestoneKey, string reason, Actor by)
    {
        foreach (var deadline in _deadlines.Where(d => d.Key == milestoneKey && d.MetLate))
        {
            deadline.Explain(reason);
        }

        Raise(new LatenessExplained(Id, milestoneKey, reason, by));
    }

    private void Note(string key, Occurrence when, Actor by, DateTimeOffset now)
    {
        _happened.Add(CaseEvent.Record(PartnershipId, Id, key, when.Instant, when.Date, by, now));
        Raise(new CaseEventRecorded(Id, key, when.Date, by));
    }

    // Answers which deadlines the rules still have.
    private HashSet<Deadline> Recalculate(CaseRules rules, string? reason, DateTimeOffset now)
    {
        var standing = new HashSet<Deadline>(ReferenceEqualityComparer.Instance);
        var turns = new Dictionary<DeadlineRule, int>(ReferenceEqualityComparer.Instance);
        var position = 0;
        foreach (var milestone in rules.Compute(_happened, _subjects, ReviewedUnder))
        {
            var turn = turns[milestone.Rule] = turns.GetValueOrDefault(milestone.Rule, -1) + 1;
            var kept = _deadlines.Find(d => d.IsOf(milestone, turn));
            if (kept is null)
            {
                kept = Deadline.Of(PartnershipId, Id, milestone, turn, position, rules.Calendar, now);
                _deadlines.Add(kept);
            }
            else
            {
                kept.Take(milestone, position, reason, rules.Calendar, now);
            }

            standing.Add(kept);
            position++;
            if (_happened.Find(e => e.Key == kept.MetBy) is { } met)
            {
                kept.Meet(met.At, met.On);
            }
        }

        if (ClosedAt is not null)
        {
            _deadlines.ForEach(d => d.Withdraw());
        }

        return standing;
    }
}
