using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A section of a return.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Answers">The words, one answer for each question.</param>
/// <param name="Version">The version that an edit must carry.</param>
public sealed record SectionView(FormSection Asked, IReadOnlyList<string> Answers, int Version)
{
    /// <summary>Its key.</summary>
    public string Key => Asked.Key;

    /// <summary>Its title.</summary>
    public string Title => Asked.Title;

    /// <summary>What came of the last check.</summary>
    public SectionCheck Check { get; init; }

    /// <summary>What the business unit found missing in it last.</summary>
    public string? Comment { get; init; }

    /// <summary>The answers as they were when the return was last sent back; empty until then.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Whether it was saved since the return was sent back.</summary>
    public bool SavedSince { get; init; }

    /// <summary>What was said of contact before the return was sent back, where something else is said now.</summary>
    public bool? ContactBefore { get; init; }

    /// <summary>Whether its words, or what is said of contact, have changed since the return was sent back.</summary>
    public bool HasChanged => ContactBefore is not null || (Before.Count > 0 && !Before.SequenceEqual(Answers));

    /// <summary>Whether anything is written.</summary>
    public bool HasText => Answers.Any(x => x.Length > 0);

    /// <summary>Whether it is answered.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether it must be answered before the return can be sent.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>When it was last saved.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>Who saved it.</summary>
    public string? SavedBy { get; init; }
}

/// <summary>A chronology entry.</summary>
/// <param name="Number">Number within the return.</param>
/// <param name="When">When it happened.</param>
/// <param name="Source">Where it is recorded.</param>
/// <param name="WhatHappened">The facts.</param>
/// <param name="Version">The version that an edit must carry.</param>
public sealed record EntryView(int Number, EventDate When, string Source, string WhatHappened, int Version)
{
    /// <summary>How an uncertain date is known.</summary>
    public string? HowDateIsKnown { get; init; }

    /// <summary>Whom it is about.</summary>
    public string? PersonConcerned { get; init; }

    /// <summary>What the agency did.</summary>
    public string? Response { get; init; }

    /// <summary>What the child said or showed.</summary>
    public string? ChildsVoice { get; init; }

    /// <summary>The agency's view of it.</summary>
    public string? Analysis { get; init; }

    /// <summary>Whether it is marked as good practice.</summary>
    public bool IsGoodPractice { get; init; }

    /// <summary>Whether it is marked as a concern.</summary>
    public bool IsConcern { get; init; }

    /// <summary>Whether it was added or changed since the return was sent back.</summary>
    public bool SavedSince { get; init; }

    internal static EntryView Of(ChronologyEntry x) => new(x.Number, x.When, x.Source, x.WhatHappened, x.Version)
    {
        HowDateIsKnown = x.HowDateIsKnown,
        PersonConcerned = x.PersonConcerned,
        Response = x.Response,
        ChildsVoice = x.ChildsVoice,
        Analysis = x.Analysis,
        IsGoodPractice = x.IsGoodPractice,
        IsConcern = x.IsConcern,
    };
}
