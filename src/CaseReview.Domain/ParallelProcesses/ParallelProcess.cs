using CaseReview.Domain.Common;

namespace CaseReview.Domain.ParallelProcesses;

/// <summary>A process that runs beside the review .</summary>
public enum ProcessKind
{
    /// <summary>A criminal investigation or trial.</summary>
    Criminal,

    /// <summary>A coroner's inquest.</summary>
    Inquest,

    /// <summary>A child death review (D-CDP-02).</summary>
    ChildDeathReview,

    /// <summary>A joint agency response to a child's unexpected death (D-CDP-01).</summary>
    JointAgencyResponse,

    /// <summary>An agency's serious-incident investigation (D-PUR-07).</summary>
    SeriousIncident,

    /// <summary>Disciplinary or employment proceedings (H-PUR-05).</summary>
    Disciplinary,

    /// <summary>A regulator's or inspectorate's proceedings (H-PUR-05).</summary>
    Regulator,

    /// <summary>A domestic homicide review (D-PUR-08).</summary>
    DomesticHomicideReview,

    /// <summary>A safeguarding adult review (D-PUR-08).</summary>
    SafeguardingAdultReview,

    /// <summary>Care or other family proceedings.</summary>
    FamilyCourt,

    /// <summary>Another.</summary>
    Other,
}

/// <summary>What is recorded of a process.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Body">Who runs it.</param>
/// <param name="OtherReference">Their reference.</param>
/// <param name="Contact">Whom to ask there, and how.</param>
/// <param name="BeganOn">UK date on which it began, if known.</param>
/// <param name="NextOn">UK date of its next step.</param>
/// <param name="NextWhat">What its next step is.</param>
/// <param name="HoldReason">Why publication must wait for it; empty when it need not.</param>
/// <param name="Notes">What matters.</param>
public sealed record ProcessFacts(
    ProcessKind Kind, string Body, string OtherReference, string Contact, DateOnly? BeganOn, DateOnly? NextOn, string NextWhat, string HoldReason, string Notes);

/// <summary>A process that runs beside the review: whose it is, its dates, and whether publication must wait for it .</summary>
public sealed class ParallelProcess : AggregateRoot
{
    private readonly List<InformationGiven> _information = [];

    private ParallelProcess()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Order of entry on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Which kind.</summary>
    public ProcessKind Kind { get; private set; }

    /// <summary>Who runs it.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Their reference.</summary>
    public string OtherReference { get; private set; } = "";

    /// <summary>Whom to ask there, and how.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>UK date on which it began, if known.</summary>
    public DateOnly? BeganOn { get; private set; }

    /// <summary>UK date of its next step.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>What its next step is.</summary>
    public string NextWhat { get; private set; } = "";

    /// <summary>Why publication must wait for it; empty when it need not.</summary>
    public string HoldReason { get; private set; } = "";

    /// <summary>What matters.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>UK date on which it ended; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>With what outcome it ended.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Which agency was asked for information, and gave it (S-CDP-01).</summary>
    public IReadOnlyList<InformationGiven> Information => _information;

    /// <summary>Whether publication waits for it.</summary>
    public bool HoldsPublication => EndedOn is null && HoldReason.Length > 0;

    /// <summary>Records a process.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Order of entry, from 1.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The process, running.</returns>
    /// <exception cref="RuleViolation">Nobody runs it, it begins in the future, or the next step has a date and no name.</exception>
    public static ParallelProcess Record(PartnershipId partnership, Guid caseId, int number, ProcessFacts facts, Actor by, DateTimeOffset now)
    {
        var process = new ParallelProcess { Id = Ids.New(now), PartnershipId = partnership, CaseId = caseId, Number = number };
        process.Take(facts, now);
        process.Raise(new ParallelProcessRecorded(process.Id, caseId, facts.Kind, by));
        return process;
    }

    /// <summary>Changes what is recorded.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It has ended, or the facts do not stand.</exception>
    public void Change(ProcessFacts facts, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(EndedOn is null, "This process has ended: record a new one.");
        Take(facts, now);
        Raise(new ParallelProcessChanged(Id, CaseId, facts.Kind, HoldsPublication, by));
    }

    /// <summary>Ends it; its hold on publication ends too.</summary>
    /// <param name="on">UK date.</param>
    /// <param name="outcome">With what outcome.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It has ended, the date does not fit, or no outcome is given.</exception>
    public void End(DateOnly on, string outcome, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(EndedOn is null, "This process has ended already.");
        RuleViolation.Unless(on <= UkClock.DateOf(now), "A process cannot have ended in the future.");
        RuleViolation.Unless(BeganOn is null || on >= BeganOn, "A process cannot end before it began.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(outcome), "The end of a process needs its outcome.");
        (EndedOn, Outcome) = (on, outcome);
        Raise(new ParallelProcessEnded(Id, CaseId, Kind, on, by));
    }

    /// <summary>Records that an agency was asked for information for this process, and whether it has given it (S-CDP-01).</summary>
    /// <param name="agencyId">The agency.</param>
    /// <param name="askedOn">UK date on which it was asked.</param>
    /// <param name="givenOn">UK date on which it gave it; null while it has not.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The process has ended, or the dates do not fit.</exception>
    public void RecordInformation(Guid agencyId, DateOnly askedOn, DateOnly? givenOn, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(EndedOn is null, "This process has ended.");
        RuleViolation.Unless(askedOn <= UkClock.DateOf(now) && (givenOn is null || givenOn <= UkClock.DateOf(now)), "Information cannot be asked for or given in the future.");
        RuleViolation.Unless(givenOn is null || givenOn >= askedOn, "Information cannot be given before it was asked for.");
        _information.RemoveAll(x => x.AgencyId == agencyId);
        _information.Add(InformationGiven.Of(this, agencyId, askedOn, givenOn, now));
        Raise(new ProcessInformationRecorded(Id, CaseId, Kind, agencyId, givenOn, by));
    }

    private void Take(ProcessFacts facts, DateTimeOffset now)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(facts.Body), "A process needs the body that runs it.");
        RuleViolation.Unless(facts.BeganOn is null || facts.BeganOn <= UkClock.DateOf(now), "A process cannot have begun in the future.");
        RuleViolation.Unless(facts.NextOn is null || !string.IsNullOrWhiteSpace(facts.NextWhat), "The next date of a process needs what happens then.");
        (Kind, Body, OtherReference, Contact) = (facts.Kind, facts.Body.Trim(), facts.OtherReference.Trim(), facts.Contact.Trim());
        (BeganOn, NextOn, NextWhat, HoldReason, Notes) = (facts.BeganOn, facts.NextOn, facts.NextWhat.Trim(), facts.HoldReason.Trim(), facts.Notes);
    }
}
