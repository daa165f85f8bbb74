using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>An organisation that sends members or returns.</summary>
public sealed class Agency : AggregateRoot
{
    private Agency()
    {
    }

    /// <summary>Short code, unique in the partnership, fixed: "police". Quorum rules and files name agencies by it.</summary>
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

    /// <summary>Adds an agency.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="code">Fixed short code.</param>
    /// <param name="facts">What else is known.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The agency.</returns>
    public static Agency Add(PartnershipId partnership, string code, AgencyFacts facts, DateTimeOffset now)
    {
        var agency = new Agency { Id = Ids.New(now), PartnershipId = partnership, Code = code };
        agency.Apply(facts);
        return agency;
    }

    /// <summary>Takes newer facts.</summary>
    /// <param name="facts">The facts.</param>
    public void Apply(AgencyFacts facts)
    {
        (Name, Letters, Colour, CountingGroup) = (facts.Name, facts.Letters, facts.Colour, facts.CountingGroup);
        (Expected, SafeguardingPartner, From, Until) = (facts.Expected, facts.SafeguardingPartner, facts.From, facts.Until);
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
    DateOnly? Until = null);
