using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Reports;

/// <summary>When a section must be full before a version is fixed.</summary>
public enum SectionNeed
{
    /// <summary>In every report.</summary>
    Always,

    /// <summary>Only where the recommendation is that no local review follows (D-RR-30).</summary>
    WhenNoLocalReview,

    /// <summary>Never.</summary>
    Optional,
}

/// <summary>One heading of the report, what to write under it, and when it must be full.</summary>
/// <param name="Key">Which section.</param>
/// <param name="Heading">The heading as printed, without its number.</param>
/// <param name="Hint">What belongs under it, one sentence.</param>
/// <param name="Need">When it must be full.</param>
public sealed record OutlineSection(ReportSectionKey Key, string Heading, string Hint, SectionNeed Need);

/// <summary>The headings of a rapid review report in order (D-RR-23 to D-RR-32, the national Panel's headings, N-17).</summary>
public static class ReportOutline
{
    /// <summary>What a review is for; printed on every report (D-PUR-09).</summary>
    public const string Purpose =
        "The purpose of this review is to find improvements that safeguard and promote the welfare of children, and to make it less likely that such harm happens again. "
        + "It does not hold individuals or organisations to account: other processes do that.";

    /// <summary>What a review is for, in a case of these people.</summary>
    /// <param name="about">Whom the case is about.</param>
    /// <returns>Two sentences.</returns>
    public static string PurposeFor(CaseAbout about) => about.HasChild() && about is not CaseAbout.People ? Purpose : Purpose.Replace(
        "safeguard and promote the welfare of children", about is CaseAbout.People ? "keep children and adults safe" : "keep adults safe", StringComparison.Ordinal);

    /// <summary>The sections of a report in a case of these people: adults are never called children, and what only the national Panel asks is left out.</summary>
    /// <param name="about">Whom the case is about.</param>
    /// <param name="forDeciders">Whether the report goes to those who decide under each law, and not to the national Panel.</param>
    /// <returns>The sections, in the order of printing.</returns>
    public static IReadOnlyList<OutlineSection> For(CaseAbout about, bool forDeciders) =>
        [.. Sections.Where(x => !forDeciders || x.Key is not ReportSectionKey.NationalReview).Select(x => Reworded(x, about, forDeciders))];

    /// <summary>The same sections as a partnership asks for them.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="asked">What it asks for in its own words, or always.</param>
    /// <returns>The sections, in the same order.</returns>
    public static IReadOnlyList<OutlineSection> AskedAs(this IReadOnlyList<OutlineSection> sections, IReadOnlyList<SectionAsked> asked) =>
        [.. sections.Select(x => asked.FirstOrDefault(y => y.Key == x.Key) is { } own
            ? x with { Heading = own.Heading ?? x.Heading, Hint = own.Hint ?? x.Hint, Need = own.Needed ? SectionNeed.Always : x.Need }
            : x)];

    private static OutlineSection Reworded(OutlineSection section, CaseAbout about, bool forDeciders) => section.Key switch
    {
        ReportSectionKey.LocalCriteria when forDeciders => section with { Heading = "Criteria under each law", Hint = "Under each law: whether its criteria may be met, with grounds, and what is recommended to whom." },
        ReportSectionKey.NoFurtherLearning when forDeciders => section with { Hint = "Only where no further review is recommended: why no more learning is to be gained." },
        ReportSectionKey.ChildrenAndFamily when about is not (CaseAbout.Child or CaseAbout.Children) => section with
        {
            Heading = $"{char.ToUpperInvariant(about.The()[0])}{about.The()[1..]} and their family",
            Hint = "Everybody concerned, with ethnicity and other characteristics.",
        },
        ReportSectionKey.KeepingChildrenSafe when about is not (CaseAbout.Child or CaseAbout.Children) => section with
        {
            Heading = "Keeping people safe now",
            Hint = "What is in place for everybody involved, children among them, and whether more is needed.",
        },
        ReportSectionKey.LifeAndIdentity when about is not (CaseAbout.Child or CaseAbout.Children) => section with { Heading = "Their life, and who they were" },
        _ => section,
    };

    /// <summary>All sections, in the order of printing.</summary>
    public static IReadOnlyList<OutlineSection> Sections { get; } =
    [
        new(ReportSectionKey.CaseInBrief, "The case in brief", "References, dates, and the recommendation in a sentence.", SectionNeed.Always),
        new(ReportSectionKey.ChildrenAndFamily, "The children and their family", "Every relevant child and family member, with ethnicity and other characteristics.", SectionNeed.Always),
        new(ReportSectionKey.KeepingChildrenSafe, "Keeping children safe now", "What is in place for each child involved, and whether more is needed.", SectionNeed.Always),
        new(ReportSectionKey.WhatHappened, "What happened", "The facts of the incident and their context, in short.", SectionNeed.Always),
        new(ReportSectionKey.AgencyInvolvement, "What agencies knew and did", "A concise summary for each agency. Not a long chronology.", SectionNeed.Always),
        new(ReportSectionKey.KeyPracticeEpisodes, "Key practice episodes", "The moments that mattered, and why people acted as they did.", SectionNeed.Optional),
        new(ReportSectionKey.LifeAndIdentity, "The child’s life, and who they were", "Daily life, and the part played by identity, race, culture, disability and discrimination.", SectionNeed.Always),
        new(ReportSectionKey.GoodPractice, "Good practice", "What was done well.", SectionNeed.Optional),
        new(ReportSectionKey.ImmediateLearning, "Immediate learning, and how it spreads", "What is already known, what has been done about it, who tells whom and when.", SectionNeed.Always),
        new(ReportSectionKey.FurtherLearning, "What more could be learned", "The potential for further learning.", SectionNeed.Always),
        new(ReportSectionKey.LocalCriteria, "Criteria for a local review", "Each criterion met or not met, with its grounds, and the recommendation.", SectionNeed.Always),
        new(ReportSectionKey.NationalReview, "National review", "Whether a national review is thought necessary, with reasons.", SectionNeed.Always),
        new(ReportSectionKey.NoFurtherLearning, "Why no more would be learned", "Only where no local review is to follow: why no more learning is to be gained.", SectionNeed.WhenNoLocalReview),
        new(ReportSectionKey.AgenciesInvolved, "Agencies involved, and not", "Every agency involved, and why any that would be expected is absent.", SectionNeed.Always),
        new(ReportSectionKey.WhoDecided, "Who decided", "Who took part in the decision, for whom, with dissent and conflicts of interest.", SectionNeed.Always),
        new(ReportSectionKey.Actions, "Actions", "What has been agreed so far, by whom and by when.", SectionNeed.Optional),
    ];

    /// <summary>The heading of a section.</summary>
    /// <param name="key">Which section.</param>
    /// <returns>Its place in the outline.</returns>
    public static OutlineSection Of(ReportSectionKey key) => Sections.Single(section => section.Key == key);
}
