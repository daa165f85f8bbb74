using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Tells what the case held for it when it was filled, or when its writer last saw that: SHA-256 in hexadecimal; empty when never known.</summary>
    public string SourceSeen { get; private set; } = "";

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
        SourceSeen = SourceOf(text),
        ChangedAt = now,
        ChangedBy = by.Name,
    };

    /// <summary>Tells one filling from another.</summary>
    /// <param name="filling">What the case holds for a section.</param>
    /// <returns>SHA-256 over it in its canonical form, hexadecimal.</returns>
    public static string SourceOf(string filling) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText.Normalise(filling))));

    internal void See(string source) => SourceSeen = source;

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
