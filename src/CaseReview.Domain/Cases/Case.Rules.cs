using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>The rules that the case follows.</summary>
public sealed partial class Case
{
    /// <summary>
    /// Moves the case to another published version of the rules. Deadlines keep their first date; those that the new rules do not
    /// have end, unless they were met.
    /// </summary>
    /// <param name="from">The rules it follows.</param>
    /// <param name="version">The version it is to follow.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who moves it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is closed, follows them already, they are not published, they ended before the case began, no reason is given, or an event has happened that they do not know.</exception>
    public void MoveToRules(CaseRules from, RuleSetVersion version, string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(ClosedAt is null, "This case is closed, so its deadlines have ended.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Give the reason for the move.");
        RuleViolation.Unless(version.State is RuleSetState.Published, "Only published rules can be followed.");
        RuleViolation.Unless(
            version.InForceUntil is not { } until || _happened.Exists(e => e.Key != EventKeys.IncidentOccurred && e.On <= until),
            "These rules ended before this case began.");
        var to = new CaseRules(version.Rules(), version.Json, from.Calendar.WithClosures(version.Rules().ClosureDays));
        RuleViolation.Unless(to.Set.Version != RuleSetVersion, "This case follows these rules already.");
        RuleViolation.Unless(
            _happened.TrueForAll(e => to.Set.KnowsEvent(e.Key)),
            "These rules do not know an event that has happened in this case.");

        var moves = DeadlineMoves.Between(from.Set, from.Compute(_happened, _subjects, ReviewedUnder), to.Set, to.Compute(_happened, _subjects, ReviewedUnder));
        var successors = RuleSetDiff.Pair(from.Set.Rules, to.Set.Rules);
        foreach (var deadline in _deadlines)
        {
            if (from.Set.Rules.FirstOrDefault(deadline.IsBy) is { } old && successors.FirstOrDefault(pair => ReferenceEquals(pair.Value, old)).Key is { } successor)
            {
                deadline.Follow(successor);
            }
        }

        var before = RuleSetVersion;
        (RuleSetVersion, RuleSetJson) = (to.Set.Version, to.Json);
        var standing = Recalculate(to, reason, now);
        _deadlines.RemoveAll(d => d.MetOn is null && !standing.Contains(d));
        Raise(new CaseMovedToRules(Id, before, RuleSetVersion, [.. moves.Select(move => move.Words)], reason, by));
    }
}
