using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>What an agency sends back: who answers, whether there was contact, written sections and chronology.</summary>
public sealed class AgencyReturn : Part
{
    /// <summary>Most chronology entries of one return.</summary>
    public const int MaxEntries = 3_000;

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

    /// <summary>Who sent it, as identified then. Who answered stands apart, in <see cref="Answerer"/>.</summary>
    public Sender? Sender { get; private set; }

    /// <summary>How many times it was sent: 2 after one sending back.</summary>
    public int SubmittedCount { get; private set; }

    /// <summary>When it was last sent back; null until then.</summary>
    public DateTimeOffset? SentBackAt { get; private set; }

    /// <summary>What was said of contact when it was last sent back; null until then.</summary>
    public bool? HadContactBefore { get; private set; }

    /// <summary>The number that the first entry added since it was last sent back got, or will get; 0 until then.</summary>
    public int FirstEntrySince { get; private set; }

    /// <summary>How many of the entries that it was sent with were removed since it was last sent back.</summary>
    public int EntriesRemovedSince { get; private set; }

    /// <summary>When anything in it was last saved.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Who last saved, by name.</summary>
    public string? SavedBy { get; private set; }

    /// <summary>The number that the next entry gets.</summary>
    public int NextEntryNumber { get; private set; } = 1;

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<ReturnSection> Sections => [.. _sections.OrderBy(x => x.Position)];

    /// <summary>Chronology entries, in the order of adding.</summary>
    public IReadOnlyList<ChronologyEntry> Entries => _entries;

    /// <summary>What must still be answered before it can be sent, in words for a list and in the order of the return.</summary>
    public IReadOnlyList<string> Missing => [.. Sections.Where(IsMissing).Select(x => x.Asked.Title)];

    /// <summary>Whether the agency can say in one step that nothing is held: where it is asked for contact.</summary>
    public bool AllowsNil => Of(FormPart.Contact) is not null;

    /// <summary>The section with a key.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The section; null when the agency is not asked for it.</returns>
    public ReturnSection? Find(string key) => _sections.Find(x => x.Key == key);

    /// <summary>The section with a key.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The section.</returns>
    /// <exception cref="RuleViolation">The agency is not asked for it.</exception>
    public ReturnSection Section(string key) => Find(key) ?? throw new RuleViolation("This return has no such section.");

    /// <summary>The section that is made of something, of which there is at most one.</summary>
    /// <param name="part">Of what; not of written questions.</param>
    /// <returns>The section; null when the agency is not asked for it.</returns>
    public ReturnSection? Of(FormPart part) => _sections.Find(x => x.Asked.Part == part);

    /// <summary>Whether a section must be answered, given what was said about contact.</summary>
    /// <param name="section">The section.</param>
    /// <returns>True when the return is not sent without it.</returns>
    public bool Needs(ReturnSection section) => section.Asked.Part switch
    {
        FormPart.Answerer or FormPart.Contact => true,
        FormPart.Chronology => section.Asked.Required && (HadContact is true || (HadContact is null && !AllowsNil)),
        FormPart.Written => HadContact is not false || section.Asked.EvenWithoutContact,
        _ => false,
    };

    /// <summary>Whether a section is answered.</summary>
    /// <param name="section">The section.</param>
    /// <returns>True when nothing in it is missing.</returns>
    public bool HasAnswered(ReturnSection section) => section.Asked.Part switch
    {
        FormPart.Answerer => Answerer is not null && (SeniorOfficerTold is not null || !section.Asked.AsksSeniorOfficer),
        FormPart.Contact => HadContact is false || (HadContact is true && section.IsComplete),
        FormPart.Chronology => _entries.Count > 0,
        FormPart.Written => section.IsComplete,
        _ => true,
    };

    internal static AgencyReturn Blank(PartnershipId partnership, Guid requestId, ReturnForm form, DateTimeOffset now)
    {
        var blank = new AgencyReturn { Id = Ids.New(now), PartnershipId = partnership, ReturnRequestId = requestId };
        blank._sections.AddRange(form.Sections.Select((asked, index) => ReturnSection.Blank(partnership, blank.Id, index + 1, asked, now)));
        return blank;
    }

    internal void SayWhoAnswers(Answerer answerer, SeniorOfficerTold? told, Actor by, DateTimeOffset now)
    {
        Answerer = answerer;
        SeniorOfficerTold = told;
        Of(FormPart.Answerer)?.Saved(by, now);
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

    internal void Remove(int number)
    {
        _entries.Remove(Entry(number));
        if (number < FirstEntrySince)
        {
            EntriesRemovedSince++;
        }
    }

    internal void AcceptAll() => _sections.ForEach(x => x.Accept());

    internal void SendBack(IReadOnlyDictionary<string, string> comments, DateTimeOffset now)
    {
        var unknown = comments.Keys.Except(_sections.Select(x => x.Key)).ToList();
        RuleViolation.Unless(unknown.Count == 0, "This return has no such section.");
        (SentBackAt, HadContactBefore, FirstEntrySince, EntriesRemovedSince) = (now, HadContact, NextEntryNumber, 0);

        // What was asked in vain is asked again: it is no nil return until the agency says so once more.
        (HadContact, IsNil) = (IsNil ? null : HadContact, false);
        _sections.ForEach(x => x.SendBack(comments.GetValueOrDefault(x.Key)));
    }

    internal void Saved(Actor by, DateTimeOffset now)
    {
        SavedAt = now;
        SavedBy = by.Name;
    }

    internal void Sent(bool nil, Actor by, DateTimeOffset now)
    {
        IsNil = nil;
        SubmittedAt = now;
        Sender = new Sender(by.Name, by.Role, by.IdentifiedBy);
        SubmittedCount++;
        Saved(by, now);
    }

    private bool IsMissing(ReturnSection section) => Needs(section) && !HasAnswered(section);
}
