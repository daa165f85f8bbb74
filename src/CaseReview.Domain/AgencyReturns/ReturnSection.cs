using CaseReview.Domain.Common;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>What a written section is about (D-RR-06, H-RR-02, H-RR-03).</summary>
public enum SectionKind
{
    /// <summary>With whom the agency had contact, and how.</summary>
    Contact,

    /// <summary>Short summary of what the agency knows and did.</summary>
    Summary,

    /// <summary>Key points of involvement, and decisions.</summary>
    KeyPoints,

    /// <summary>What helped or got in the way, in its own work or in joint working.</summary>
    Factors,

    /// <summary>Why things happened as they did.</summary>
    Analysis,

    /// <summary>Events outside the period that matter.</summary>
    OutsidePeriod,

    /// <summary>Good practice, and learning already acted on.</summary>
    GoodPractice,
}

/// <summary>One written section of a return, saved and versioned on its own.</summary>
public sealed class ReturnSection : Part, IVersioned
{
    private ReturnSection()
    {
    }

    /// <summary>The return it stands in.</summary>
    public Guid AgencyReturnId { get; private init; }

    /// <summary>What it is about.</summary>
    public SectionKind Kind { get; private init; }

    /// <summary>The words, at most <see cref="ReturnText.MaxLength"/> characters. Empty once saved means "nothing to say".</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was last saved; null until then.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Who last saved it, by name.</summary>
    public string? SavedBy { get; private set; }

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>Whether it may be saved with nothing in it, because having nothing to say is an answer.</summary>
    public bool MayBeEmpty => Kind is SectionKind.OutsidePeriod or SectionKind.GoodPractice;

    /// <summary>Whether it is answered.</summary>
    public bool IsComplete => SavedAt is not null && (MayBeEmpty || Text.Length > 0);

    internal static ReturnSection Blank(PartnershipId partnership, Guid returnId, SectionKind kind, DateTimeOffset now) =>
        new() { Id = Ids.New(now), PartnershipId = partnership, AgencyReturnId = returnId, Kind = kind };

    internal void Save(string text, Actor by, DateTimeOffset now)
    {
        var normal = ReturnText.Normal(text);
        RuleViolation.Unless(normal.Length <= ReturnText.MaxLength, $"A section can hold {ReturnText.MaxLength:N0} characters. This one has {normal.Length:N0}.");
        Text = normal;
        SavedAt = now;
        SavedBy = by.Name;
    }
}
