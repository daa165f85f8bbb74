using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>What an entry says.</summary>
/// <param name="When">When it happened, as sure as the record is.</param>
/// <param name="Source">Where it is recorded. Never empty.</param>
/// <param name="WhatHappened">The facts, as recorded. Never empty.</param>
public sealed record EntryDetails(EventDate When, string Source, string WhatHappened)
{
    /// <summary>How an uncertain date is known.</summary>
    public string? HowDateIsKnown { get; init; }

    /// <summary>Whom it is about: initials or relation, never a full name.</summary>
    public string? PersonConcerned { get; init; }

    /// <summary>What the agency did or decided.</summary>
    public string? Response { get; init; }

    /// <summary>What the child said or showed.</summary>
    public string? ChildsVoice { get; init; }

    /// <summary>The agency's view of it.</summary>
    public string? Analysis { get; init; }

    /// <summary>Whether the agency marks it as good practice.</summary>
    public bool IsGoodPractice { get; init; }

    /// <summary>Whether the agency marks it as a concern.</summary>
    public bool IsConcern { get; init; }

    /// <summary>Place among the entries of the same day that have no time; 0 unless set.</summary>
    public int OrderInDay { get; init; }
}

/// <summary>One dated event in an agency's return (D-RR-06, D-RR-08).</summary>
public sealed class ChronologyEntry : Part, IVersioned
{
    private ChronologyEntry()
    {
    }

    /// <summary>The return it stands in.</summary>
    public Guid AgencyReturnId { get; private init; }

    /// <summary>Number within the return, from 1, never used twice: it stands in addresses.</summary>
    public int Number { get; private init; }

    /// <summary>When it happened.</summary>
    public EventDate When { get; private set; } = EventDate.Unknown;

    /// <summary>How an uncertain date is known.</summary>
    public string? HowDateIsKnown { get; private set; }

    /// <summary>Where it is recorded.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Whom it is about: initials or relation.</summary>
    public string? PersonConcerned { get; private set; }

    /// <summary>The facts, as recorded.</summary>
    public string WhatHappened { get; private set; } = "";

    /// <summary>What the agency did or decided.</summary>
    public string? Response { get; private set; }

    /// <summary>What the child said or showed.</summary>
    public string? ChildsVoice { get; private set; }

    /// <summary>The agency's view of it.</summary>
    public string? Analysis { get; private set; }

    /// <summary>Whether the agency marks it as good practice.</summary>
    public bool IsGoodPractice { get; private set; }

    /// <summary>Whether the agency marks it as a concern.</summary>
    public bool IsConcern { get; private set; }

    /// <summary>Place among the entries of the same day that have no time.</summary>
    public int OrderInDay { get; private set; }

    /// <summary>Whether its words tell of a contact (<see cref="ContactWords"/>); kept with the entry, so that a chronology is compared without reading its texts.</summary>
    public bool DescribesContact { get; private set; }

    /// <summary>When it was last written.</summary>
    public DateTimeOffset SavedAt { get; private set; }

    /// <inheritdoc />
    public int Version { get; private set; }

    internal static ChronologyEntry Add(PartnershipId partnership, Guid returnId, int number, EntryDetails details, DateTimeOffset now)
    {
        var entry = new ChronologyEntry { Id = Ids.New(now), PartnershipId = partnership, AgencyReturnId = returnId, Number = number };
        entry.Change(details, now);
        return entry;
    }

    internal void Change(EntryDetails details, DateTimeOffset now)
    {
        SavedAt = now;
        When = details.When;
        HowDateIsKnown = ReturnText.NormalOrNull(details.HowDateIsKnown);
        Source = Needed(details.Source, "Enter where it is recorded");
        PersonConcerned = ReturnText.NormalOrNull(details.PersonConcerned);
        WhatHappened = Needed(details.WhatHappened, "Enter what happened");
        Response = Within(details.Response);
        ChildsVoice = Within(details.ChildsVoice);
        Analysis = Within(details.Analysis);
        IsGoodPractice = details.IsGoodPractice;
        IsConcern = details.IsConcern;
        OrderInDay = details.OrderInDay;
        DescribesContact = ContactWords.In(WhatHappened);
    }

    private static string Needed(string? text, string otherwise)
    {
        var within = Within(text);
        RuleViolation.Unless(within is not null, otherwise);
        return within!;
    }

    private static string? Within(string? text)
    {
        var normal = ReturnText.NormalOrNull(text);
        RuleViolation.Unless((normal?.Length ?? 0) <= ReturnText.MaxLength, $"A text can hold {ReturnText.MaxLength:N0} characters. This one has {normal?.Length:N0}.");
        return normal;
    }
}
