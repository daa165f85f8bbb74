using CaseReview.Domain.AgencyReturns;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The written sections as pages: their addresses and what they ask.</summary>
public static class SectionPages
{
    private static readonly Dictionary<SectionKind, (string Slug, string Hint)> Pages = new()
    {
        [SectionKind.Summary] = ("summary", "A short account of what your agency knows and did"),
        [SectionKind.KeyPoints] = ("key-points", "What mattered most, and who decided what"),
        [SectionKind.Factors] = ("factors", "In your own work, and in work with others"),
        [SectionKind.Analysis] = ("analysis", "Why things happened as they did. No blame is meant"),
        [SectionKind.OutsidePeriod] = ("outside-period", "Earlier or later events that matter. May be left empty"),
        [SectionKind.GoodPractice] = ("good-practice", "May be short or left empty"),
    };

    /// <summary>A section's part of the address.</summary>
    /// <param name="kind">The section.</param>
    /// <returns>"key-points".</returns>
    public static string SlugOf(SectionKind kind) => Pages[kind].Slug;

    /// <summary>What a section asks.</summary>
    /// <param name="kind">The section.</param>
    /// <returns>One line.</returns>
    public static string HintOf(SectionKind kind) => Pages[kind].Hint;

    /// <summary>The section at an address.</summary>
    /// <param name="slug">"key-points".</param>
    /// <returns>The section, or null.</returns>
    public static SectionKind? Find(string slug) => Pages.Where(x => x.Value.Slug == slug).Select(x => (SectionKind?)x.Key).FirstOrDefault();
}
