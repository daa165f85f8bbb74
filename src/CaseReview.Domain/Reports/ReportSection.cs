using CaseReview.Domain.Common;

namespace CaseReview.Domain.Reports;

/// <summary>One section of the draft, edited on its own: two people may write in two sections at once.</summary>
public sealed class ReportSection : Part, IVersioned
{
    private ReportSection() { }

    /// <summary>Which section of the outline.</summary>
    public ReportSectionKey Key { get; private init; }

    /// <summary>The text, at most <see cref="RapidReviewReport.SectionMaxLength"/> characters; empty until written.</summary>
    public string Text { get; private set; } = "";

    /// <inheritdoc />
    public int Version { get; private set; }

    /// <summary>When it was last changed, by a person or by filling from the case.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Name of who last changed it.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>Whether nothing but white space stands in it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    internal static ReportSection Start(PartnershipId partnership, ReportSectionKey key, string text, Actor by, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        Key = key,
        Text = text,
        ChangedAt = now,
        ChangedBy = by.Name,
    };

    internal bool Write(string text, Actor by, DateTimeOffset now)
    {
        if (CanonicalText.Normalise(text) == CanonicalText.Normalise(Text))
        {
            return false;
        }

        Text = text;
        ChangedAt = now;
        ChangedBy = by.Name;
        return true;
    }
}
