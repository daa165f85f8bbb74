using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>Everything held on one incident: the facts, the children, what happened when, and every deadline that follows.</summary>
public sealed class Case : AggregateRoot
{
    /// <summary>Longest text of a narrative field, in characters as the server counts them.</summary>
    public const int TextMaxLength = 20_000;

    private static readonly HashSet<string> BringsBeforeGroup =
        [EventKeys.ScopingMeetingHeld, EventKeys.RapidReviewCommissioned, EventKeys.BusinessUnitNotified, EventKeys.ReferralAccepted];

    private readonly List<Subject> _subjects = [];
    private readonly List<CaseEvent> _happened = [];
    private readonly List<Deadline> _deadlines = [];
    private readonly List<CasePerson> _people = [];

    private Case()
    {
    }

    /// <summary>Reference by which the case is known outside: "DON-2026-0001".</summary>
    public string Reference { get; private init; } = "";

    /// <summary>UK date on which it was logged.</summary>
    public DateOnly LoggedOn { get; private init; }

    /// <summary>Member of the business unit who leads.</summary>
    public MemberId? LeadId { get; private set; }

    /// <summary>What happened, as known when logged.</summary>
    public string WhatHappened { get; private set; } = "";

    /// <summary>One short line for headings, without a name: "Head injury, thought to be non-accidental".</summary>
    public string Headline { get; private set; } = "";

    /// <summary>UK date of the incident.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>UK time of the incident, when known.</summary>
    public TimeOnly? OccurredAt { get; private set; }

    /// <summary>Where it happened.</summary>
    public string Place { get; private set; } = "";

    /// <summary>Version label of the rule set it is pinned to .</summary>
    public string RuleSetVersion { get; private init; } = "";

    /// <summary>The rule set itself, as it was when the case's clock started, as JSON.</summary>
    public string RuleSetJson { get; private init; } = "";

    /// <summary>Since when the case is before the group, so that its members may read it.</summary>
    public DateTimeOffset? BeforeGroupSince { get; private set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Why, or with what outcome, it was closed.</summary>
    public string? Outcome { get; private set; }

    /// <summary>The children.</summary>
    public IReadOnlyList<Subject> Subjects => _subjects;

    /// <summary>What has happened, by event key .</summary>
    public IReadOnlyList<CaseEvent> Happened => _happened;

    /// <summary>Every deadline.</summary>
    public IReadOnlyList<Deadline> Deadlines => _deadlines;

    /// <summary>Members added to this case alone.</summary>
    public IReadOnlyList<CasePerson> People => _people;

    /// <summary>Logs a case. The timetable is computed at once from the events given.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="reference">The reference taken for it.</param>
    /// <param name="incident">What is known.</param>
    /// <param name="rules">The rule set in force.</param>
    /// <param name="by">Who logs it.</param>
    /// <param name="now">The moment of logging.</param>
    /// <returns>The case.</returns>
    /// <exception cref="RuleViolation">No child is named.</exception>
    public static Case Log(PartnershipId partnership, string reference, IncidentFacts incident, CaseRules rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(incident.Subjects.Count > 0, "A case is about at least one child.");
        var logged = new Case
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Reference = reference,
            LoggedOn = UkClock.DateOf(now),
            LeadId = by.MemberId,
            WhatHappened = incident.WhatHappened,
            Headline = incident.Headline,
            OccurredOn = incident.OccurredOn,
            OccurredAt = incident.OccurredAt,
            Place = incident.Place,
            RuleSetVersion = rules.Set.Version,
            RuleSetJson = rules.Json,
        };
        foreach (var facts in incident.Subjects)
        {
            logged._subjects.Add(Subject.Add(partnership, logged.Id, logged._subjects.Count + 1, facts, now));
        }

        logged.Note(EventKeys.IncidentOccurred, incident.OccurredAt is { } time ? Occurrence.At(UkClock.InstantOf(incident.OccurredOn, time)) : Occurrence.On(incident.OccurredOn), by, now);
        logged.Raise(new CaseLogged(logged.Id, reference, by));
        logged.Recalculate(rules, null, now);
        return logged;
    }

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
    /// <param name="key">Event key.</param>
    /// <param name="when">When it really happened.</param>
    /// <param name="reason">Why it is corrected.</param>
    /// <param name="rules">The rules the case is pinned to, and the calendar.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="now">The moment of correction.</param>
    /// <exception cref="RuleViolation">The event has not been recorded, or no reason is given.</exception>
    public void Correct(string key, Occurrence when, string reason, CaseRules rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "Give the reason for the correction.");
        RuleViolation.Unless(when.Date <= UkClock.DateOf(now), "Something that has happened cannot lie in the future.");
        var happened = _happened.LastOrDefault(e => e.Key == key) ?? throw new RuleViolation("This has not been recorded yet, so it cannot be corrected.");
        var before = happened.On;
        happened.Correct(when.Instant, when.Date, reason);
        if (key == EventKeys.IncidentOccurred)
        {
            (OccurredOn, OccurredAt) = (when.Date, when.Instant is { } at ? TimeOnly.FromDateTime(UkClock.ToLocal(at).DateTime) : null);
        }

        Raise(new CaseEventCorrected(Id, key, before, when.Date, reason, by));
        Recalculate(rules, reason, now);
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

    /// <summary>Adds a member who is to read this case.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who adds them.</param>
    /// <param name="now">When.</param>
    public void AddPerson(MemberId member, string reason, Actor by, DateTimeOffset now)
    {
        if (_people.Any(p => p.MemberId == member))
        {
            return;
        }

        _people.Add(CasePerson.Add(PartnershipId, Id, member, reason, now));
        Raise(new PersonAddedToCase(Id, member.Value, reason, by));
    }

    /// <summary>Changes or adds what is recorded of a child.</summary>
    /// <param name="number">Number of the child, or one more than the last to add one.</param>
    /// <param name="facts">What is recorded.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">There is no such child.</exception>
    public void RecordSubject(int number, SubjectFacts facts, Actor by, DateTimeOffset now)
    {
        if (number == _subjects.Count + 1)
        {
            _subjects.Add(Subject.Add(PartnershipId, Id, number, facts, now));
        }
        else
        {
            var subject = _subjects.Find(s => s.Number == number) ?? throw new RuleViolation("There is no such child on this case.");
            subject.Apply(facts);
        }

        Raise(new SubjectRecorded(Id, number, by));
    }

    /// <summary>Closes the case: its open deadlines end with it.</summary>
    /// <param name="outcome">With what outcome.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is closed already.</exception>
    public void Close(string outcome, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(ClosedAt is null, "This case is closed already.");
        (ClosedAt, Outcome) = (now, outcome);
        foreach (var deadline in _deadlines.Where(d => d.IsOpen))
        {
            deadline.Withdraw();
        }

        Raise(new CaseClosed(Id, outcome, by));
    }

    private void Note(string key, Occurrence when, Actor by, DateTimeOffset now)
    {
        _happened.Add(CaseEvent.Record(PartnershipId, Id, key, when.Instant, when.Date, by, now));
        Raise(new CaseEventRecorded(Id, key, when.Date, by));
    }

    private void Recalculate(CaseRules rules, string? reason, DateTimeOffset now)
    {
        var turns = new Dictionary<DeadlineRule, int>(ReferenceEqualityComparer.Instance);
        var position = 0;
        foreach (var milestone in rules.Compute(_happened, _subjects))
        {
            var turn = turns[milestone.Rule] = turns.GetValueOrDefault(milestone.Rule, -1) + 1;
            var kept = _deadlines.Find(d => d.IsOf(milestone, turn));
            if (kept is null)
            {
                kept = Deadline.Of(PartnershipId, Id, milestone, turn, position, now);
                _deadlines.Add(kept);
            }
            else
            {
                kept.Take(milestone, position, reason);
            }

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
    }
}
