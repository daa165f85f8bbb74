using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Reports;

/// <summary>
/// The document that goes to the national Panel (D-RR-20 to D-RR-35). Sections are edited on their own; a fixed version is
/// checked by the chair and signed by the partners exactly as it stands. Text changes only while drafting: calling the
/// report back voids every signature.
/// </summary>
public sealed partial class RapidReviewReport : AggregateRoot
{
    /// <summary>Longest text of a section, in characters.</summary>
    public const int SectionMaxLength = 20_000;

    /// <summary>Longest comments or reasons, in characters.</summary>
    public const int CommentsMaxLength = 4_000;

    private readonly List<ReportSection> _sections = [];
    private readonly List<ReportVersion> _versions = [];
    private readonly List<ReportCheck> _checks = [];

    private RapidReviewReport() { }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>How far it has come.</summary>
    public ReportStatus Status { get; private set; } = ReportStatus.Drafting;

    /// <summary>Who writes it.</summary>
    public string AuthorName { get; private init; } = "";

    /// <summary>The author's role.</summary>
    public string AuthorRole { get; private init; } = "";

    /// <summary>Why the author is external, and with what qualification; null for a member of the Business Unit (D-RR-21).</summary>
    public string? ExternalAuthorReason { get; private init; }

    /// <summary>Whom the case was about when it was begun: its headings speak of them.</summary>
    public CaseAbout About { get; private init; }

    /// <summary>Whether it goes to those who decide under each law, and not to the national Panel.</summary>
    public bool ForDeciders { get; private init; }

    /// <summary>Its headings, in order.</summary>
    public IReadOnlyList<OutlineSection> Outline => ReportOutline.For(About, ForDeciders).AskedAs(Asked);

    /// <summary>What the partnership asked for in its own words, or always, when it was begun.</summary>
    public IReadOnlyList<SectionAsked> Asked { get; private init; } = [];

    /// <summary>When it was begun.</summary>
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>All sections of the outline, in order.</summary>
    public IReadOnlyList<ReportSection> Sections => [.. _sections.OrderBy(section => section.Key)];

    /// <summary>All fixed versions, oldest first.</summary>
    public IReadOnlyList<ReportVersion> Versions => [.. _versions.OrderBy(version => version.Number)];

    /// <summary>All checks by a chair, oldest first.</summary>
    public IReadOnlyList<ReportCheck> Checks => [.. _checks.OrderBy(check => check.CheckedAt)];

    /// <summary>The version that was fixed last; null before the first.</summary>
    public ReportVersion? LatestVersion => _versions.MaxBy(version => version.Number);

    /// <summary>Every section as it stands now, empty ones too: what leaves as a draft.</summary>
    public IReadOnlyList<FixedSection> WorkingText => [.. Sections.Select(section => new FixedSection(section.Key, HeadingOf(section.Key), section.Text))];

    /// <summary>Whether the draft reads exactly as the version that was fixed last.</summary>
    public bool DraftIsFixed => LatestVersion is { } latest && CanonicalText.FingerprintOf(Frozen(), latest.Attachments) == latest.Fingerprint;

    /// <summary>Begins the report with every section of the outline, filled from what the case holds.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="prefilled">Text by section; a section not named starts empty.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="about">Whom the case is about.</param>
    /// <param name="forDeciders">Whether it goes to those who decide under each law, and not to the national Panel.</param>
    /// <param name="asked">What the partnership asks for in its own words, or always.</param>
    /// <returns>The report, in Drafting.</returns>
    /// <exception cref="RuleViolation">The author has not said that they are independent of the case.</exception>
    public static RapidReviewReport Start(
        PartnershipId partnership, Guid caseId, ReportAuthor author, IReadOnlyDictionary<ReportSectionKey, string> prefilled, Actor by, DateTimeOffset now,
        CaseAbout about = CaseAbout.Child, bool forDeciders = false, IReadOnlyList<SectionAsked>? asked = null)
    {
        RuleViolation.Unless(author.Independent, "The author must have said that they are independent of the case.");
        var report = new RapidReviewReport
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = caseId,
            AuthorName = author.Name,
            AuthorRole = author.Role,
            ExternalAuthorReason = author.ExternalReason,
            StartedAt = now,
            About = about,
            ForDeciders = forDeciders,
            Asked = asked ?? [],
        };
        report._sections.AddRange(report.Outline.Select(section =>
            ReportSection.Start(partnership, section.Key, prefilled.GetValueOrDefault(section.Key, ""), by, now)));
        report.Raise(new ReportStarted(report.Id, caseId, author.Name, by));
        return report;
    }

    /// <summary>Writes one section. The same words again change nothing.</summary>
    /// <param name="key">Which section.</param>
    /// <param name="text">Its whole new text.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="now">The moment.</param>
    /// <param name="source">What the case held for the section, as its writer saw it; null where they did not.</param>
    /// <exception cref="RuleViolation">The report is not in Drafting, or the text is too long.</exception>
    public void Write(ReportSectionKey key, string text, Actor by, DateTimeOffset now, string? source = null)
    {
        RuleViolation.Unless(Status is ReportStatus.Drafting, $"{WhereItIs} To change a word, call the report back first.");
        RuleViolation.Unless(text.Length <= SectionMaxLength, $"A section may have {SectionMaxLength:N0} characters at most.");

        var written = _sections.Single(section => section.Key == key);
        if (source is not null)
        {
            written.See(source);
        }

        if (written.Write(text, by, now))
        {
            Raise(new ReportSectionWritten(Id, CaseId, HeadingOf(key), by));
        }
    }

    /// <summary>What still stands between the draft and a fixed version, one sentence each; empty when nothing does.</summary>
    /// <param name="facts">What the rest of the case says.</param>
    /// <returns>The sentences, in the order of the outline.</returns>
    public IReadOnlyList<string> StillToDo(ReportFacts facts)
    {
        var todo = new List<string>();
        if (facts.FurtherReviewRecommended is null)
        {
            todo.Add("Record the rapid review meeting’s recommendation.");
        }

        todo.AddRange(Outline
            .Where(section => section.Need is SectionNeed.Always
                || (section.Need is SectionNeed.WhenNoLocalReview && facts.FurtherReviewRecommended is false))
            .Where(section => _sections.Single(written => written.Key == section.Key).IsEmpty)
            .Select(section => $"Write the section “{section.Heading}”."));
        todo.AddRange(facts.ReturnsOutstanding.Select(what => $"Wait for {what}, or record that the review goes on without it."));
        todo.AddRange(facts.ReturnsNotRead.Select(what => $"Read {what} and mark it as read."));
        todo.AddRange(facts.DissentsLeftOut.Select(person => $"Say in “Who decided” that {person} dissents, and why: “Dissent of {person}: …”."));
        todo.AddRange(facts.AbsencesUnexplained.Select(agency => $"Explain why {agency} is not involved."));
        if (!facts.AuthorAttended)
        {
            todo.Add($"Record that the author, {AuthorName}, attended the rapid review meeting.");
        }

        return todo;
    }

    /// <summary>Freezes the draft as the next version. A draft that reads as the last version gives that version again.</summary>
    /// <param name="facts">What the rest of the case says.</param>
    /// <param name="attachments">The attachments, in order.</param>
    /// <param name="by">Who fixes it: the Business Unit Manager.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The version.</returns>
    /// <exception cref="RuleViolation">The report is not in Drafting, or something is still to do.</exception>
    public ReportVersion Fix(ReportFacts facts, IReadOnlyList<FixedAttachment> attachments, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is ReportStatus.Drafting, $"{WhereItIs} No version can be fixed now.");
        var todo = StillToDo(facts);
        RuleViolation.Unless(todo.Count == 0, $"The report is not ready to be fixed. {string.Join(' ', todo)}");

        var sections = Frozen();
        if (LatestVersion is { } latest && latest.Fingerprint == CanonicalText.FingerprintOf(sections, attachments))
        {
            return latest;
        }

        var version = ReportVersion.Fix(PartnershipId, (LatestVersion?.Number ?? 0) + 1, sections, attachments, by, now);
        _versions.Add(version);
        Raise(new ReportVersionFixed(Id, CaseId, version.Number, version.Fingerprint.Brief, by));
        return version;
    }

    /// <summary>The heading of a section in this report.</summary>
    /// <param name="key">Which section.</param>
    /// <returns>The heading, without its number.</returns>
    public string HeadingOf(ReportSectionKey key) => Outline.Single(x => x.Key == key).Heading;

    private List<FixedSection> Frozen() =>
        [.. WorkingText.Where(section => !string.IsNullOrWhiteSpace(section.Text))];
}
