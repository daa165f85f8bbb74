using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Testing.Reports;

namespace CaseReview.UnitTests.Reports;

public sealed class ReportArrangementsTests
{
    private static readonly SectionAsked Actions = new(ReportSectionKey.Actions) { Needed = true, Heading = "Recommendations and actions", Hint = "Each by whom and by when" };

    [Fact]
    [Trait("Requirement", "H-RR-09")]
    public void A_partnership_that_asks_for_actions_fixes_no_version_without_them_and_prints_its_own_heading()
    {
        var report = new ReportBuilder().Asking(Actions).Drafting();
        var todo = report.StillToDo(ReportBuilder.Ready);
        report.Write(ReportSectionKey.Actions, "- Train every ward: the trust, by June", ReportBuilder.Manager, ReportBuilder.Now);

        var version = report.Fix(ReportBuilder.Ready, [], ReportBuilder.Manager, ReportBuilder.Now);

        Assert.Equal(["Write the section “Recommendations and actions”."], todo);
        Assert.Equal("Recommendations and actions", version.Sections[^1].Heading);
        Assert.Empty(new ReportBuilder().Drafting().StillToDo(ReportBuilder.Ready));
    }

    [Theory]
    [InlineData("herefordshire", ReportSectionKey.Actions)]
    [InlineData("kingston-richmond", ReportSectionKey.LifeAndIdentity)]
    [Trait("Requirement", "H-RR-09")]
    [Trait("Requirement", "K-EQ-01")]
    public void What_the_papers_of_a_partnership_ask_of_its_report_stands_in_its_file(string slug, ReportSectionKey key)
    {
        var asked = Arrangements.Parse(Infrastructure.Partnerships.PartnershipFile.Shipped().Single(x => x.Slug == slug).Arrangements!.ToJsonString()).Reports.Sections.Single(x => x.Key == key && x.Needed);

        Assert.NotNull(asked.Heading);
        Assert.NotNull(asked.Hint);
    }
}
