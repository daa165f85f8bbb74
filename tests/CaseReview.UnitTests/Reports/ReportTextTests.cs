using CaseReview.Application.Reports;

namespace CaseReview.UnitTests.Reports;

public sealed class ReportTextTests
{
    [Fact]
    public void Paragraphs_points_and_smaller_headings_are_read_from_plain_text()
    {
        var blocks = ReportText.Blocks("## Closing the case\r\nOne line\r\nanother\r\n\r\n- first\r\n- second\r\nAfter\r\n\r\n\r\nLast -1 day");

        Assert.Equal([BlockKind.Subheading, BlockKind.Paragraph, BlockKind.Bullets, BlockKind.Paragraph, BlockKind.Paragraph], blocks.Select(block => block.Kind));
        Assert.Equal(["One line", "another"], blocks[1].Lines);
        Assert.Equal(["first", "second"], blocks[2].Lines);
        Assert.Equal("Last -1 day", blocks[4].Lines.Single());
    }
}
