using CaseReview.Domain.Common;

namespace CaseReview.Domain.Partnerships;

/// <summary>A partnership's words, colours and rules. Behind the wall, one a partnership.</summary>
public sealed class PartnershipProfile : AggregateRoot
{
    private PartnershipProfile()
    {
    }

    /// <summary>Start of every case reference: "DON".</summary>
    public string ReferencePrefix { get; private set; } = "";

    /// <summary>The group's name: "Case Review Group".</summary>
    public string GroupName { get; private set; } = "";

    /// <summary>The team's name: "Safeguarding Business Unit".</summary>
    public string BusinessUnitName { get; private set; } = "";

    /// <summary>The independent person's title: "Independent Chair".</summary>
    public string IndependentChairName { get; private set; } = "";

    /// <summary>Telephone number of the business unit.</summary>
    public string Telephone { get; private set; } = "";

    /// <summary>Accent colour, "#12505b"; at least 4.5:1 on white.</summary>
    public string Accent { get; private set; } = "";

    /// <summary>Pale tint of the accent for backgrounds.</summary>
    public string AccentWash { get; private set; } = "";

    /// <summary>Line tint of the accent.</summary>
    public string AccentLine { get; private set; } = "";

    /// <summary>The rule set in force for new cases, as JSON (Domain/Timetables reads it).</summary>
    public string RuleSetJson { get; private set; } = "";

    /// <summary>The quorum rules by meeting type, as JSON (Domain/Meetings reads it).</summary>
    public string QuorumJson { get; private set; } = "";

    /// <summary>Next number of a case reference is one more than this, within <see cref="ReferenceYear"/>.</summary>
    public int LastReferenceNumber { get; private set; }

    /// <summary>UK year of the last reference.</summary>
    public int ReferenceYear { get; private set; }

    /// <summary>Sets a partnership up from its file.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="words">Its words and colours.</param>
    /// <param name="ruleSetJson">Its timetable rules.</param>
    /// <param name="quorumJson">Its quorum rules.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The profile.</returns>
    public static PartnershipProfile SetUp(PartnershipId partnership, PartnershipWords words, string ruleSetJson, string quorumJson, DateTimeOffset now)
    {
        var profile = new PartnershipProfile { Id = Ids.New(now), PartnershipId = partnership };
        profile.Apply(words, ruleSetJson, quorumJson);
        return profile;
    }

    /// <summary>Takes the words and rules of a newer file. Running cases keep the rules they are pinned to .</summary>
    /// <param name="words">Words and colours.</param>
    /// <param name="ruleSetJson">Timetable rules.</param>
    /// <param name="quorumJson">Quorum rules.</param>
    public void Apply(PartnershipWords words, string ruleSetJson, string quorumJson)
    {
        (ReferencePrefix, GroupName, BusinessUnitName, IndependentChairName) =
            (words.ReferencePrefix, words.GroupName, words.BusinessUnitName, words.IndependentChairName);
        (Telephone, Accent, AccentWash, AccentLine) = (words.Telephone, words.Accent, words.AccentWash, words.AccentLine);
        (RuleSetJson, QuorumJson) = (ruleSetJson, quorumJson);
    }

    /// <summary>Takes the next case reference, gap-free within a partnership and UK year. The caller holds the row's lock.</summary>
    /// <param name="now">The moment of logging.</param>
    /// <returns>A reference such as "DON-2026-0001".</returns>
    public string TakeReference(DateTimeOffset now)
    {
        var year = UkClock.DateOf(now).Year;
        LastReferenceNumber = year == ReferenceYear ? LastReferenceNumber + 1 : 1;
        ReferenceYear = year;
        return $"{ReferencePrefix}-{year}-{LastReferenceNumber:0000}";
    }
}

/// <summary>A partnership's own words and colours, as they stand in its file.</summary>
/// <param name="ReferencePrefix">Start of every case reference.</param>
/// <param name="GroupName">The group's name.</param>
/// <param name="BusinessUnitName">The team's name.</param>
/// <param name="IndependentChairName">The independent person's title.</param>
/// <param name="Telephone">Telephone number of the business unit.</param>
/// <param name="Accent">Accent colour.</param>
/// <param name="AccentWash">Pale tint.</param>
/// <param name="AccentLine">Line tint.</param>
public sealed record PartnershipWords(
    string ReferencePrefix,
    string GroupName,
    string BusinessUnitName,
    string IndependentChairName,
    string Telephone,
    string Accent,
    string AccentWash,
    string AccentLine);
