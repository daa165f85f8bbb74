using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>An organisation that sends members or returns. It keeps its dates and what came after it, so that history stays true .</summary>
public sealed class Agency : AggregateRoot
{
    private Agency()
    {
    }

    /// <summary>Short code, unique in the partnership, fixed: "police". Quorum rules, files and addresses name agencies by it.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Full name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Two to four letters beside the colour on a board: "POL".</summary>
    public string Letters { get; private set; } = "";

    /// <summary>Name of the colour class on boards and chronologies; never the only mark.</summary>
    public string Colour { get; private set; } = "";

    /// <summary>Counting group for quorum: every body with the same group counts once where a rule says so (C-16).</summary>
    public string CountingGroup { get; private set; } = "";

    /// <summary>Whether a return from it is expected on most cases .</summary>
    public bool Expected { get; private set; }

    /// <summary>Whether it is a safeguarding partner, or acts for one, and so signs (C-13).</summary>
    public bool SafeguardingPartner { get; private set; }

    /// <summary>UK date from which the body exists under this name .</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Last UK date on which it exists under this name.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>UK date of its signed compact, where a partnership asks for one before a seat (S-MEM-01).</summary>
    public DateOnly? CompactOn { get; private set; }

    /// <summary>Who signed the compact for it.</summary>
    public string CompactSignatory { get; private set; } = "";

    /// <summary>Whom to ask for a return while it has no safeguarding lead among the people.</summary>
    public string ContactName { get; private set; } = "";

    /// <summary>Their email address; links for the agency go there.</summary>
    public string ContactEmail { get; private set; } = "";

    /// <summary>Its senior officer, who hears of a late return where the partnership's ladder says so (D-ESC-01); empty when none is held.</summary>
    public string SeniorOfficerName { get; private set; } = "";

    /// <summary>The senior officer's email address.</summary>
    public string SeniorOfficerEmail { get; private set; } = "";

    /// <summary>The body that took its place.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>Adds an agency.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="code">Fixed short code: lower-case letters, digits and hyphens.</param>
    /// <param name="facts">What else is known.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The agency.</returns>
    /// <exception cref="RuleViolation">The code cannot stand in an address, or the dates run backwards.</exception>
    public static Agency Add(PartnershipId partnership, string code, AgencyFacts facts, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsCode(code), $"'{code}' cannot be the code of an agency: use lower-case letters, digits and hyphens.");
        var agency = new Agency { Id = Ids.New(now), PartnershipId = partnership, Code = code };
        agency.Take(facts);
        agency.Raise(new AgencyAdded(agency.Id, agency.Name, by));
        return agency;
    }

    /// <summary>Whether a text can be an agency's code.</summary>
    /// <param name="code">The text.</param>
    /// <returns>True for 2 to 40 lower-case letters, digits and hyphens.</returns>
    public static bool IsCode(string code) => code.Length is >= 2 and <= 40 && code.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    /// <summary>Takes newer facts; nothing is recorded when they are the same.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="by">Who changes it.</param>
    /// <exception cref="RuleViolation">The dates run backwards.</exception>
    public void Change(AgencyFacts facts, Actor by)
    {
        if (Facts != facts)
        {
            Take(facts);
            Raise(new AgencyChanged(Id, Name, by));
        }
    }

    /// <summary>Ends it. Cases keep it as it was; it is not asked any more.</summary>
    /// <param name="lastDay">Last UK date on which it exists under this name.</param>
    /// <param name="successor">The body that takes its place, if one does.</param>
    /// <param name="by">Who says so.</param>
    /// <exception cref="RuleViolation">It has ended already, ends before it begins, or follows itself.</exception>
    public void End(DateOnly lastDay, Agency? successor, Actor by)
    {
        RuleViolation.Unless(Until is null, $"{Name} has ended already.");
        RuleViolation.Unless(From is null || lastDay >= From, $"{Name} cannot end before it begins.");
        RuleViolation.Unless(successor is null || successor.Id != Id, $"{Name} cannot take its own place.");
        RuleViolation.Unless(successor?.Until is null || successor.Until > lastDay, $"{successor?.Name} has ended too: choose the body that is there now.");
        (Until, SuccessorId) = (lastDay, successor?.Id);
        Raise(new AgencyEnded(Id, Name, lastDay, successor?.Name, by));
    }

    /// <summary>Whether it exists on a UK date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True within its dates.</returns>
    public bool IsCurrentOn(DateOnly date) => (From is null || From <= date) && (Until is null || date <= Until);

    /// <summary>All that is known of it beside its code and its end.</summary>
    public AgencyFacts Facts => new(Name, Letters, Colour, CountingGroup, Expected, SafeguardingPartner, From, Until)
    {
        CompactOn = CompactOn,
        CompactSignatory = CompactSignatory,
        ContactName = ContactName,
        ContactEmail = ContactEmail,
        SeniorOfficerName = SeniorOfficerName,
        SeniorOfficerEmail = SeniorOfficerEmail,
    };

    private void Take(AgencyFacts facts)
    {
        RuleViolation.Unless(facts.From is null || facts.Until is null || facts.Until >= facts.From, $"{facts.Name} cannot end before it begins.");
        (Name, Letters, Colour, CountingGroup) = (facts.Name, facts.Letters, facts.Colour, facts.CountingGroup);
        (Expected, SafeguardingPartner, From, Until) = (facts.Expected, facts.SafeguardingPartner, facts.From, facts.Until);
        (CompactOn, CompactSignatory) = (facts.CompactOn, facts.CompactSignatory);
        (ContactName, ContactEmail) = (facts.ContactName, facts.ContactEmail);
        (SeniorOfficerName, SeniorOfficerEmail) = (facts.SeniorOfficerName, facts.SeniorOfficerEmail);
    }
}

/// <summary>What is known of an agency beside its code.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Letters">Two to four letters.</param>
/// <param name="Colour">Colour class.</param>
/// <param name="CountingGroup">Counting group for quorum.</param>
/// <param name="Expected">Whether a return is expected on most cases.</param>
/// <param name="SafeguardingPartner">Whether it signs.</param>
/// <param name="From">First UK date.</param>
/// <param name="Until">Last UK date.</param>
public sealed record AgencyFacts(
    string Name,
    string Letters,
    string Colour,
    string CountingGroup,
    bool Expected,
    bool SafeguardingPartner,
    DateOnly? From = null,
    DateOnly? Until = null)
{
    /// <summary>UK date of the signed compact.</summary>
    public DateOnly? CompactOn { get; init; }

    /// <summary>Who signed it.</summary>
    public string CompactSignatory { get; init; } = "";

    /// <summary>Whom to ask while it has no safeguarding lead.</summary>
    public string ContactName { get; init; } = "";

    /// <summary>Their email address.</summary>
    public string ContactEmail { get; init; } = "";

    /// <summary>Its senior officer.</summary>
    public string SeniorOfficerName { get; init; } = "";

    /// <summary>The senior officer's email address.</summary>
    public string SeniorOfficerEmail { get; init; } = "";
}
