using CaseReview.Domain.Timetables;
using CaseReview.Infrastructure.Partnerships;
using static CaseReview.UnitTests.Timetables.Rules;

namespace CaseReview.UnitTests.Timetables;

/// <summary>Every clock that the four partnerships' papers set, read from the files that ship. "default" is this product's and not their own.</summary>
public sealed class ShippedRulesTests
{
    [Theory]
    [InlineData("partners-discuss", "1 clock-hours after partner-told", "national-default")]
    [InlineData("notify-panel", "5 working-days after became-aware", "statutory")]
    [InlineData("notify-ofsted-and-secretary-of-state", "5 working-days after became-aware", "statutory")]
    [InlineData("notify-partnership", "5 working-days after became-aware", "local")]
    [InlineData("notify-group", "5 working-days after became-aware", "local")]
    [InlineData("notices-out", "1 clock-hours after business-unit-notified", "national-default")]
    [InlineData("submit-referral", "5 working-days after became-aware", "local")]
    [InlineData("referral-notices-out", "1 clock-hours after referral-received", "national-default")]
    [InlineData("request-notices-out", "1 clock-hours after information-requested", "national-default")]
    [InlineData("scoping-meeting", "48 clock-hours after business-unit-notified", "local")]
    [InlineData("scoping-meeting", "48 clock-hours after referral-received", "local")]
    [InlineData("request-returns", "5 working-days after became-aware", "local")]
    [InlineData("request-returns", "5 working-days after panel-notified", "local")]
    [InlineData("returns-due", "5 working-days after returns-requested", "local")]
    [InlineData("rapid-review-meeting", "8 working-days after returns-requested", "local")]
    [InlineData("draft-to-group", "10 working-days after rapid-review-commissioned", "local")]
    [InlineData("draft-to-partners", "12 working-days after rapid-review-commissioned", "local")]
    [InlineData("partner-sign-off", "48 clock-hours after draft-shared-with-partners", "local")]
    [InlineData("submit-to-panel", "15 working-days after panel-notified", "statutory")]
    [InlineData("submit-to-panel", "15 working-days after referral-received", "local")]
    [InlineData("submit-to-panel", "15 working-days after rapid-review-commissioned", "local")]
    [InlineData("panel-response", "10 working-days after panel-meeting-held", "local")]
    [InlineData("complete-review", "6 calendar-months after review-decided", "national-expectation")]
    [InlineData("report-to-panel-before-publication", "7 working-days before publication-planned", "national-expectation")]
    [InlineData("agenda-items-in", "7 working-days before meeting-planned", "national-default")]
    [InlineData("papers-out", "5 working-days before meeting-planned", "local")]
    [InlineData("minutes-out", "5 working-days after meeting-held", "local")]
    [InlineData("highlight-report", "0 calendar-days after quarter-ended", "local")]
    [InlineData("annual-report", "12 calendar-months after year-ended", "national-default")]
    [InlineData("terms-review", "12 calendar-months after terms-reviewed", "national-default")]
    [InlineData("reply-to-information-request", "10 working-days after information-requested", "national-default")]
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
    public void Doncaster(string key, string rule, string basis) => Ships("doncaster", key, rule, basis);

    [Theory]
    [InlineData("notify-panel", "5 working-days after became-aware", "statutory")]
    [InlineData("scoping-meeting", "2 working-days after panel-notified", "national-default")]
    [InlineData("request-returns", "2 working-days after panel-notified", "national-default")]
    [InlineData("returns-due", "5 working-days after returns-requested", "national-default")]
    [InlineData("rapid-review-meeting", "10 working-days after panel-notified", "national-default")]
    [InlineData("draft-to-group", "11 working-days after panel-notified", "national-default")]
    [InlineData("draft-to-partners", "12 working-days after panel-notified", "national-default")]
    [InlineData("submit-to-panel", "15 working-days after panel-notified", "statutory")]
    [InlineData("complete-review", "6 calendar-months after review-decided", "national-expectation")]
    [InlineData("agenda-items-in", "7 working-days before meeting-planned", "national-default")]
    [InlineData("papers-out", "5 working-days before meeting-planned", "local")]
    [InlineData("minutes-out", "3 calendar-weeks after meeting-held", "local")]
    [InlineData("update-to-board", "0 calendar-days after quarter-ended", "local")]
    [InlineData("terms-review", "12 calendar-months after terms-reviewed", "local")]
    [InlineData("reply-to-information-request", "10 working-days after information-requested", "national-default")]
    [Trait("Requirement", "K-RR-01")]
    [Trait("Requirement", "K-MTG-02")]
    [Trait("Requirement", "K-MTG-03")]
    [Trait("Requirement", "K-REP-01")]
    [Trait("Requirement", "K-TOR-01")]
    public void Kingston_and_Richmond(string key, string rule, string basis) => Ships("kingston-richmond", key, rule, basis);

    [Theory]
    [InlineData("notify-panel", "5 working-days after became-aware", "statutory")]
    [InlineData("submit-referral", "0 working-days after agency-aware", "national-default")]
    [InlineData("returns-due", "5 working-days after returns-requested", "national-default")]
    [InlineData("submit-to-panel", "15 working-days after panel-notified", "statutory")]
    [InlineData("adult-rapid-review", "15 working-days after referral-accepted", "national-default")]
    [InlineData("outcome-to-referrer", "2 working-days after review-decided", "national-default")]
    [InlineData("outcome-to-group", "0 working-days before meeting-planned", "local")]
    [InlineData("report-to-panel-before-publication", "7 working-days before publication-planned", "national-expectation")]
    [InlineData("report-to-panel-before-publication", "7 calendar-days before publication-planned", "local")]
    [InlineData("papers-in", "7 working-days before meeting-planned", "local")]
    [InlineData("papers-out", "5 working-days before meeting-planned", "local")]
    [InlineData("minutes-out", "10 working-days after meeting-held", "local")]
    [InlineData("chair-term-review", "24 calendar-months after appointed", "local")]
    [InlineData("effectiveness-review", "12 calendar-months after year-ended", "local")]
    [InlineData("terms-review", "0 calendar-days before terms-review-planned", "local")]
    [InlineData("complete-review", "6 calendar-months after review-decided", "national-expectation")]
    [InlineData("complete-adult-review", "6 calendar-months after review-decided", "national-default")]
    [InlineData("complete-domestic-homicide-review", "6 calendar-months after review-decided", "national-default")]
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
    public void Herefordshire(string key, string rule, string basis) => Ships("herefordshire", key, rule, basis);

    [Theory]
    [InlineData("agenda-items-in", "10 working-days before meeting-planned", "local")]
    [InlineData("papers-out", "5 working-days before meeting-planned", "local")]
    [InlineData("minutes-out", "14 working-days after meeting-held", "local")]
    [InlineData("report-to-board", "0 working-days before parent-group-meeting-planned", "local")]
    [InlineData("annual-report", "12 calendar-months after year-ended", "local")]
    [InlineData("learning-event", "12 calendar-months after year-ended", "local")]
    [InlineData("action-plan-report", "0 calendar-days after action-due", "local")]
    [InlineData("next-meeting", "6 calendar-weeks after meeting-held", "local")]
    [InlineData("terms-review", "12 calendar-months after terms-reviewed", "national-default")]
    [InlineData("notify-panel", "5 working-days after became-aware", "statutory")]
    [InlineData("submit-to-panel", "15 working-days after panel-notified", "statutory")]
    [InlineData("complete-review", "6 calendar-months after review-decided", "national-expectation")]
    [Trait("Requirement", "S-MTG-01")]
    [Trait("Requirement", "S-MTG-02")]
    [Trait("Requirement", "S-MTG-03")]
    [Trait("Requirement", "S-MTG-04")]
    [Trait("Requirement", "S-REP-01")]
    [Trait("Requirement", "S-REP-02")]
    [Trait("Requirement", "S-DIS-02")]
    [Trait("Requirement", "S-ACT-05")]
    [Trait("Requirement", "S-TOR-01")]
    public void Salford(string key, string rule, string basis) => Ships("salford", key, rule, basis);

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

    private static void Ships(string partnership, string key, string rule, string basis)
    {
        var found = Of(partnership).Rules.Where(one => one.Key == key).Select(one =>
            ($"{one.Amount} {CodeName.Of(one.Unit)} {CodeName.Of(one.Direction)} {one.Anchor}", CodeName.Of(one.Basis)));

        Assert.Contains((rule, basis), found);
    }
}
