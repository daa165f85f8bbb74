using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.Partnerships;

/// <summary>A partnership's words, colours, quorum rules and way of working. Behind the wall, one a partnership.</summary>
public sealed class PartnershipProfile : AggregateRoot
{
    private PartnershipProfile()
    {
    }

    /// <summary>Start of every case reference: "DON".</summary>
    public string ReferencePrefix { get; private set; } = "";

    /// <summary>The partnership's own labels, as JSON by term .</summary>
    public string VocabularyJson { get; private set; } = "";

    /// <summary>The partnership's words.</summary>
    public Vocabulary Words => Vocabulary.Parse(VocabularyJson);

    /// <summary>Telephone number of the business unit.</summary>
    public string Telephone { get; private set; } = "";

    /// <summary>Accent colour, "#12505b"; at least 4.5:1 on white.</summary>
    public string Accent { get; private set; } = "";

    /// <summary>The quorum rules by meeting type, as JSON (Domain/Meetings reads it).</summary>
    public string QuorumJson { get; private set; } = "";

    /// <summary>The partnership's own way of working, as JSON (<see cref="Partnerships.Arrangements"/>).</summary>
    public string ArrangementsJson { get; private set; } = "";

    /// <summary>The partnership's own way of working.</summary>
    public Arrangements Arrangements => Arrangements.Parse(ArrangementsJson);

    /// <summary>Next number of a case reference is one more than this, within <see cref="ReferenceYear"/>.</summary>
    public int LastReferenceNumber { get; private set; }

    /// <summary>UK year of the last reference.</summary>
    public int ReferenceYear { get; private set; }

    /// <summary>Sets a partnership up from its file.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="words">Its words and colours.</param>
    /// <param name="quorumJson">Its quorum rules.</param>
    /// <param name="arrangements">Its way of working.</param>
    /// <param name="now">The moment of creation.</param>
    /// <returns>The profile.</returns>
    public static PartnershipProfile SetUp(PartnershipId partnership, PartnershipWords words, string quorumJson, Arrangements arrangements, DateTimeOffset now)
    {
        var profile = new PartnershipProfile { Id = Ids.New(now), PartnershipId = partnership };
        profile.Apply(words, quorumJson, arrangements);
        return profile;
    }

    /// <summary>Takes the words, quorum rules and way of working of a newer file.</summary>
    /// <param name="words">Words and colours.</param>
    /// <param name="quorumJson">Quorum rules.</param>
    /// <param name="arrangements">Way of working.</param>
    public void Apply(PartnershipWords words, string quorumJson, Arrangements arrangements)
    {
        Take(words);
        (QuorumJson, ArrangementsJson) = (quorumJson, arrangements.ToJson());
    }

    /// <summary>Changes words, prefix and colour. References that have been given keep the prefix they were given with.</summary>
    /// <param name="words">The new ones.</param>
    /// <param name="by">Who changes them.</param>
    /// <exception cref="RuleViolation">The prefix or the colour cannot be used.</exception>
    public void ChangeWords(PartnershipWords words, Actor by)
    {
        Take(words);
        Raise(new PartnershipWordsChanged(Id, words.ReferencePrefix, by));
    }

    /// <summary>Whether a text can begin case references.</summary>
    /// <param name="prefix">The text.</param>
    /// <returns>True for two to six capital letters.</returns>
    public static bool IsPrefix(string prefix) => prefix.Length is >= 2 and <= 6 && prefix.All(char.IsAsciiLetterUpper);

    /// <summary>Gives the quorum seats of a body to the one that took its place .</summary>
    /// <param name="from">Code of the earlier body.</param>
    /// <param name="to">Code of the later one.</param>
    public void GiveSeat(string from, string to) => QuorumJson = QuorumRules.GiveSeat(QuorumJson, from, to);

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

    private void Take(PartnershipWords words)
    {
        RuleViolation.Unless(IsPrefix(words.ReferencePrefix), "A reference prefix is two to six capital letters.");
        RuleViolation.Unless(AccentColour.IsReadable(words.Accent), "The accent colour is too pale: text in it could not be read on white.");
        (ReferencePrefix, VocabularyJson, Telephone, Accent) = (words.ReferencePrefix, words.Labels.ToJson(), words.Telephone, words.Accent.ToLowerInvariant());
    }
}

/// <summary>A partnership's own words and colour.</summary>
/// <param name="ReferencePrefix">Start of every case reference.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Telephone">Telephone number of the business unit.</param>
/// <param name="Accent">Accent colour, "#12505b".</param>
public sealed record PartnershipWords(string ReferencePrefix, Vocabulary Labels, string Telephone, string Accent);
