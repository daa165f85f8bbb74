using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>What an agency sends back: who answers, whether there was contact, written sections and chronology.</summary>
public sealed class AgencyReturn : Part
{
    /// <summary>Most chronology entries of one return.</summary>
    public const int MaxEntries = 3_000;

    private static readonly SectionKind[] NeededWithoutContact = [SectionKind.Summary];

    private static readonly SectionKind[] NeededWithContact =
        [SectionKind.Contact, SectionKind.Summary, SectionKind.KeyPoints, SectionKind.Factors, SectionKind.Analysis, SectionKind.OutsidePeriod, SectionKind.GoodPractice];

    private readonly List<ReturnSection> _sections = [];
    private readonly List<ChronologyEntry> _entries = [];

    private AgencyReturn()
    {
    }

    /// <summary>The request it answers.</summary>
    public Guid ReturnRequestId { get; private init; }

    /// <summary>Who answers, as given by them.</summary>
    public Answerer? Answerer { get; private set; }

    /// <summary>Which senior officer was told, and when (D-RR-05).</summary>
    public SeniorOfficerTold? SeniorOfficerTold { get; private set; }

    /// <summary>Whether the agency had contact with the child or family; null until answered.</summary>
    public bool? HadContact { get; private set; }

    /// <summary>Whether it says that nothing is held .</summary>
    public bool IsNil { get; private set; }

    /// <summary>When it was last sent; null until then.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>Who sent it, by name as known then.</summary>
    public string? SubmittedBy { get; private set; }

    /// <summary>How many times it was sent: 2 after one sending back.</summary>
    public int SubmittedCount { get; private set; }

    /// <summary>When anything in it was last saved.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Who last saved, by name.</summary>
    public string? SavedBy { get; private set; }

    /// <summary>The number that the next entry gets.</summary>
    public int NextEntryNumber { get; private set; } = 1;

    /// <summary>Written sections, one of each kind.</summary>
    public IReadOnlyList<ReturnSection> Sections => _sections;

    /// <summary>Chronology entries, in the order of adding.</summary>
    public IReadOnlyList<ChronologyEntry> Entries => _entries;

    /// <summary>What must still be answered before it can be sent, in words for a list.</summary>
    public IReadOnlyList<string> Missing
    {
        get
        {
            var missing = new List<string>();
            if (Answerer is null || SeniorOfficerTold is null)
            {
                missing.Add("Who is answering");
            }

            if (HadContact is null)
            {
                missing.Add("Did you know the family?");
            }

            if (HadContact is true && _entries.Count == 0)
            {
                missing.Add("Chronology");
            }

            missing.AddRange(NeededSections.Where(x => !Section(x).IsComplete).Select(SectionNames.Of));
            return missing;
        }
    }

    /// <summary>The sections that must be answered, given what was said about contact.</summary>
    public IReadOnlyList<SectionKind> NeededSections => HadContact is false ? NeededWithoutContact : NeededWithContact;

    /// <summary>The section of a kind.</summary>
    /// <param name="kind">What it is about.</param>
    /// <returns>The section.</returns>
    public ReturnSection Section(SectionKind kind) => _sections.Single(x => x.Kind == kind);

    internal static AgencyReturn Blank(PartnershipId partnership, Guid requestId, DateTimeOffset now)
    {
        var blank = new AgencyReturn { Id = Ids.New(now), PartnershipId = partnership, ReturnRequestId = requestId };
        blank._sections.AddRange(Enum.GetValues<SectionKind>().Select(kind => ReturnSection.Blank(partnership, blank.Id, kind, now)));
        return blank;
    }

    internal void SayWhoAnswers(Answerer answerer, SeniorOfficerTold told)
    {
        Answerer = answerer;
        SeniorOfficerTold = told;
    }

    internal void SayWho(Answerer answerer) => Answerer = answerer;

    internal void SayWhetherContact(bool hadContact) => HadContact = hadContact;

    internal ChronologyEntry Add(EntryDetails details, DateTimeOffset now)
    {
        RuleViolation.Unless(_entries.Count < MaxEntries, $"A chronology can hold {MaxEntries:N0} entries. Put what belongs together into one entry.");
        var entry = ChronologyEntry.Add(PartnershipId, Id, NextEntryNumber++, details, now);
        _entries.Add(entry);
        return entry;
    }

    internal ChronologyEntry Entry(int number) =>
        _entries.Find(x => x.Number == number) ?? throw new RuleViolation("This entry is no longer in the return.");

    internal void Remove(int number) => _entries.Remove(Entry(number));

    internal void Saved(Actor by, DateTimeOffset now)
    {
        SavedAt = now;
        SavedBy = Answerer?.Name ?? by.Name;
    }

    internal void Sent(bool nil, Actor by, DateTimeOffset now)
    {
        IsNil = nil;
        SubmittedAt = now;
        SubmittedBy = Answerer?.Name ?? by.Name;
        SubmittedCount++;
        Saved(by, now);
    }
}

/// <summary>The sections' names, the same on every page.</summary>
public static class SectionNames
{
    /// <summary>The name of a section.</summary>
    /// <param name="kind">What it is about.</param>
    /// <returns>Name in plain words.</returns>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Contact => "Who you had contact with",
        SectionKind.Summary => "Summary of what you know",
        SectionKind.KeyPoints => "Key points and decisions",
        SectionKind.Factors => "What helped or got in the way",
        SectionKind.Analysis => "Your analysis",
        SectionKind.OutsidePeriod => "Anything outside the period that matters",
        SectionKind.GoodPractice => "Good practice and learning already acted on",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
