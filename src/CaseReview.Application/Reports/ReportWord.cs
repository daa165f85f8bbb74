using CaseReview.Application.Documents;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.Reports;

/// <summary>The report as a document for Word: the same content as the PDF.</summary>
public static class ReportWord
{
    /// <summary>The whole document.</summary>
    /// <param name="report">What stands in it.</param>
    /// <returns>The document; a draft is marked so at the head and the foot of each page.</returns>
    public static WordDocument Of(PrintableReport report) => new(report.Title, Blocks(report))
    {
        Head = report.IsDraft ? report.Title : "",
        Foot = report.Foot,
    };

    private static IEnumerable<WordBlock> Blocks(PrintableReport report)
    {
        if (report.Warning is { } warning)
        {
            yield return new WordParagraph([new WordRun(warning, IsStrong: true)]);
        }

        yield return WordParagraph.Of(report.PartnershipName);
        yield return WordParagraph.Of(report.Stand);
        yield return WordParagraph.Of(ReportOutline.PurposeFor(report.About));
        foreach (var (section, number) in report.Sections.Select((section, index) => (section, index + 1)))
        {
            yield return new WordHeading(1, $"{number}. {section.Heading}");
            foreach (var block in ReportText.Blocks(string.IsNullOrWhiteSpace(section.Text) ? PrintableReport.NothingYet : section.Text))
            {
                yield return Of(block);
            }
        }

        if (report.Attachments.Count > 0)
        {
            yield return new WordHeading(1, "Attachments");
            yield return new WordPoints([.. report.Attachments.Select(x => $"{x.FileName}\n{x.Sha256}")]);
        }

        if (report is { Signatures: { } signatures, Version: { } version })
        {
            foreach (var block in Certificate(report, signatures, version))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<WordBlock> Certificate(PrintableReport report, IReadOnlyList<Signature> signatures, ReportVersion version)
    {
        yield return new WordHeading(1, "Sign-off certificate");
        yield return WordParagraph.Of(
            $"{(report.ForDeciders ? "Everybody who was asked" : "Every safeguarding partner")} has signed version {version.Number} of this report, as fixed on {DateWords.Full(version.FixedAt)}.");
        yield return new WordTable(
            $"Signatures on version {version.Number}",
            [new(report.ForDeciders ? "Body" : "Partner", 44), new("Who, in what role", 52), new("When", 40), new("Identified by", 38)],
            signatures.Select(IReadOnlyList<WordCell> (x) =>
                [WordCell.Of(x.Body), WordCell.Of($"{x.Name}, {x.Role}"), WordCell.Of(DateWords.Full(x.At)), WordCell.Of(x.IdentifiedBy)]));
        yield return WordParagraph.Of("Fingerprint of the version signed (SHA-256 over its text and attachments):");
        yield return WordParagraph.Of(version.Fingerprint.Value);
        yield return WordParagraph.Of("The signatures are bound to the version kept in Case Review and to its PDF. Whoever changes a word of this file has changed what was signed.");
    }

    private static WordBlock Of(TextBlock block) => block.Kind switch
    {
        BlockKind.Subheading => new WordHeading(2, block.Lines[0]),
        BlockKind.Bullets => new WordPoints(block.Lines),
        BlockKind.Paragraph => WordParagraph.Of(string.Join('\n', block.Lines)),
        _ => throw new InvalidOperationException($"No form for {block.Kind}."),
    };
}
