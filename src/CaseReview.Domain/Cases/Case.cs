using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Domain.Cases;

/// <summary>Everything held on one incident: the facts, the children, what happened when, and every deadline that follows.</summary>
public sealed partial class Case : AggregateRoot
{
    /// <summary>Longest text of a narrative field, in characters as the server counts them.</summary>
    public const int TextMaxLength = 20_000;

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

    /// <summary>How its children and families are shown: the partnership's scheme on the day it was logged.</summary>
    public NamingScheme Naming { get; private init; }

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
    public string RuleSetVersion { get; private set; } = "";

    /// <summary>The rule set itself, word for word, as JSON: that of the day it was logged, or the one it was moved to.</summary>
    public string RuleSetJson { get; private set; } = "";

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
        RuleViolation.Unless(incident.Subjects.Count > 0, "A case is about at least one person.");
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
            Naming = incident.Naming,
            RuleSetVersion = rules.Set.Version,
            RuleSetJson = rules.Json,
        };
        foreach (var facts in incident.Subjects)
        {
            logged._subjects.Add(Subject.Add(logged, logged._subjects.Count + 1, facts, now));
        }

        logged.Note(EventKeys.IncidentOccurred, incident.OccurredAt is { } time ? Occurrence.At(UkClock.InstantOf(incident.OccurredOn, time)) : Occurrence.On(incident.OccurredOn), by, now);
        logged.Raise(new CaseLogged(logged.Id, reference, by));
        logged.Recalculate(rules, null, now);
        return logged;
    }

    /// <summary>Adds a member who is to read this case.</summary>
    /// <param name="member">The member.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who adds them.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">They are shut out of the case .</exception>
    public void AddPerson(MemberId member, string reason, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(!IsShutOut(member), "This person is shut out of the case and cannot be added to it.");
        if (_people.Any(p => p.MemberId == member))
        {
            return;
        }

        _people.Add(CasePerson.Add(PartnershipId, Id, member, reason, now));
        Raise(new PersonAddedToCase(Id, member.Value, reason, by));
    }

    /// <summary>Ends that a member reads this case by having been added to it.</summary>
    /// <param name="member">The member.</param>
    /// <param name="by">Who ends it.</param>
    public void RemovePerson(MemberId member, Actor by)
    {
        if (_people.RemoveAll(p => p.MemberId == member) > 0)
        {
            Raise(new PersonRemovedFromCase(Id, member.Value, by));
        }
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
            _subjects.Add(Subject.Add(this, number, facts, now));
        }
        else
        {
            var subject = _subjects.Find(s => s.Number == number) ?? throw new RuleViolation("There is no such person on this case.");
            subject.Apply(this, facts);
        }

        Raise(new SubjectRecorded(Id, number, facts is { Kind: not SubjectKind.Adult, Harm: Harm.Death, Status.DeathExpected: Known.No }, by));
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
}
