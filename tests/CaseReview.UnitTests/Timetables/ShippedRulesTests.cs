using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

/// <summary>Every clock that the four partnerships' papers set, read from the files that ship, and none besides.</summary>
public sealed class ShippedRulesTests
{
    [Fact]
    [Trait("Requirement", "D-NOT-02")]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "D-NOT-06")]
    [Trait("Requirement", "D-NOT-07")]
    [Trait("Requirement", "D-NOT-08")]
    [Trait("Requirement", "D-NOT-09")]
    [Trait("Requirement", "D-RR-01")]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-RR-03")]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "D-RR-09")]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-SIG-01")]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "D-NP-03")]
    [Trait("Requirement", "D-NP-05")]
    [Trait("Requirement", "D-REV-07")]
    [Trait("Requirement", "D-MTG-04")]
    [Trait("Requirement", "D-MTG-07")]
    [Trait("Requirement", "D-REP-01")]
    [Trait("Requirement", "D-INF-01")]
    [Trait("Requirement", "D-INF-02")]
    [Trait("Requirement", "D-MTG-01")]
    [Trait("Requirement", "D-ACT-01")]
    public void Doncasters_file_holds_every_date_of_its_papers_and_no_other() => Ships(PaperTables.Doncaster, Of("doncaster"));

    [Fact]
    [Trait("Requirement", "K-RR-01")]
    [Trait("Requirement", "K-MTG-02")]
    [Trait("Requirement", "K-MTG-03")]
    [Trait("Requirement", "K-REP-01")]
    [Trait("Requirement", "K-TOR-01")]
    [Trait("Requirement", "K-MTG-01")]
    [Trait("Requirement", "K-ACT-01")]
    [Trait("Requirement", "K-RR-04")]
    public void Kingston_and_Richmonds_file_holds_every_date_of_its_papers_and_no_other() => Ships(PaperTables.KingstonAndRichmond, Of("kingston-richmond"));

    [Fact]
    [Trait("Requirement", "H-PUR-03")]
    [Trait("Requirement", "H-REF-01")]
    [Trait("Requirement", "H-RR-04")]
    [Trait("Requirement", "H-RR-06")]
    [Trait("Requirement", "H-PUB-02")]
    [Trait("Requirement", "H-MTG-02")]
    [Trait("Requirement", "H-MTG-03")]
    [Trait("Requirement", "H-MTG-07")]
    [Trait("Requirement", "H-CHR-01")]
    [Trait("Requirement", "H-REP-01")]
    [Trait("Requirement", "H-PERF-01")]
    [Trait("Requirement", "H-TOR-01")]
    [Trait("Requirement", "H-MTG-01")]
    [Trait("Requirement", "H-ACT-03")]
    [Trait("Requirement", "H-RR-05")]
    [Trait("Requirement", "H-REV-01")]
    [Trait("Requirement", "H-PUB-03")]
    public void Herefordshires_file_holds_every_date_of_its_papers_and_no_other() => Ships(PaperTables.Herefordshire, Of("herefordshire"));

    [Fact]
    [Trait("Requirement", "S-MTG-01")]
    [Trait("Requirement", "S-MTG-02")]
    [Trait("Requirement", "S-MTG-03")]
    [Trait("Requirement", "S-MTG-04")]
    [Trait("Requirement", "S-REP-01")]
    [Trait("Requirement", "S-REP-02")]
    [Trait("Requirement", "S-DIS-02")]
    [Trait("Requirement", "S-ACT-05")]
    [Trait("Requirement", "S-TOR-01")]
    [Trait("Requirement", "S-ACT-01")]
    [Trait("Requirement", "S-ACT-02")]
    public void Salfords_file_holds_every_date_of_its_papers_and_no_other() => Ships(PaperTables.Salford, Of("salford"));

    [Fact]
    [Trait("Requirement", "X-01")]
    public void The_national_file_holds_every_default_and_no_other() => Ships(PaperTables.National, National);

    [Fact]
    [Trait("Requirement", "X-02")]
    [Trait("Requirement", "S-REF-02")]
    [Trait("Requirement", "S-NP-01")]
    public void Salfords_rules_under_guidance_that_has_gone_are_closed_and_carry_its_own_over_unchanged()
    {
        var salford = PartnershipFile.Shipped().Single(file => file.Slug == "salford");

        var closed = RuleSet.Parse(Assert.Single(salford.ClosedRuleSets).ToJsonString());

        Assert.Equal(("WT2015-legacy", Date("2019-09-28")), (closed.Version, closed.InForceUntil));
        Assert.Null(Of("salford").InForceUntil);
        Assert.Equal(
            Rows(Of("salford")).Where(row => row.Contains("| local |", StringComparison.Ordinal)),
            Rows(closed).Where(row => row.Contains("| local |", StringComparison.Ordinal)));
        Assert.Equal(["Screening", "Review complete"], closed.Rules.Where(rule => rule.Unit is TimeUnit.CalendarMonths && rule.ShortName is not null).Select(rule => rule.ShortName));
    }

    [Theory]
    [InlineData("doncaster")]
    [InlineData("kingston-richmond")]
    [InlineData("herefordshire")]
    [InlineData("salford")]
    [Trait("Requirement", "X-01")]
    public void Each_file_keeps_to_law_names_its_sources_and_marks_what_is_not_its_own(string partnership)
    {
        var file = PartnershipFile.Shipped().Single(one => one.Slug == partnership);
        var rules = Of(partnership);

        NationalFloor.Check(rules, National);
        rules.CheckAgencies([.. file.Agencies.Select(agency => agency.Code)]);

        Assert.False(rules.IsNationalDefault);
        Assert.All(rules.Rules, rule => Assert.Equal(rule.Basis is Basis.NationalDefault, rule.Source.StartsWith("A default of this product:", StringComparison.Ordinal)));
        Assert.Equal(rules.ToJson(), RuleSet.Parse(rules.ToJson()).ToJson());
    }

    private static void Ships(string table, RuleSet rules)
    {
        var wanted = table.Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Split(" | ")).ToList();

        Assert.Equal(wanted.Select(cells => string.Join(" | ", cells[..^1])).Order(), Rows(rules).Order());
        Assert.All(wanted, cells => Assert.Contains(rules.Rules, rule => Row(rule) == string.Join(" | ", cells[..^1]) && StandsIn(rule.Source, cells[^1])));
    }

    private static IEnumerable<string> Rows(RuleSet rules) => rules.Rules.Select(Row);

    private static string Row(DeadlineRule rule) => string.Join(
        " | ",
        rule.Key,
        $"{rule.Amount} {CodeName.Of(rule.Unit)} {CodeName.Of(rule.Direction)} {rule.Anchor}",
        CodeName.Of(rule.Basis),
        string.Join(", ", rule.Remind),
        string.Join(", ", rule.Escalate));

    private static bool StandsIn(string source, string places) => places.Split("; ").All(place => source.Contains(place, StringComparison.Ordinal));
}
