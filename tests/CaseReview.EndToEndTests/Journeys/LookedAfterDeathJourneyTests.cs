using CaseReview.Domain.Common;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>A looked-after child's death: told to Ofsted and the Secretary of State whatever the cause, without a rapid review, and before the group (D-NOT-09, K-NOT-01).</summary>
[Collection(nameof(ShortRow))]
public sealed class LookedAfterDeathJourneyTests(BrowserFixture browser)
{
    private const string Case = "/kingston-richmond/cases/KRS-2031-0001";

    [Fact]
    [Trait("Requirement", "D-NOT-09")]
    [Trait("Requirement", "K-NOT-01")]
    [Trait("Requirement", "K-RR-02")]
    public async Task A_looked_after_childs_death_is_reported_considered_and_closed_without_a_rapid_review()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@kingston-richmond.example");
        await Log(officer);

        await officer.Open($"{Case}/notification");
        await officer.Reads("Ofsted and the Secretary of State are told whatever the cause");
        await officer.Press("Record the report to Ofsted and the Secretary of State");
        await officer.DateTime("When was Ofsted told?", Day(4), "08:40");
        await officer.DateTime("When was the Secretary of State told?", Day(4), "08:45");
        await officer.Press("Record the report");
        await officer.Reads("Who was told");
        await Decide(officer);
        await FileNotMet(officer);
        await app.MoveClock(London(12, "15:00"));
        await officer.Open($"{Case}/notification");
        await officer.Press("Record the consideration");
        await officer.Date("When did the Case Review Subgroup consider the case?", Day(12));
        await officer.Fill("Who chaired?", "Helen Marsh");
        await officer.Choose("What did the Case Review Subgroup decide?", "No further action");
        await officer.Fill("Reasons", "An illness that nobody could have prevented.");
        await officer.Press("Record the consideration");
        await officer.Press("Tell the referrer and close the case");
        await officer.Date("When was the referrer told the outcome?", Day(12));
        await officer.Press("Close the case");

        await officer.Open($"{Case}/rapid-review");
        await officer.Reads("The case was closed without one");
        await officer.Open($"{Case}/criteria");
        await officer.Reads("The definition of a serious child safeguarding case");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static async Task Log(Person officer)
    {
        await officer.Open("/kingston-richmond/referrals/new?route=authority");
        await officer.Fill("What happened?", "The child died in hospital after a long illness.");
        await officer.Date("When did it happen?", Day(2));
        await officer.Fill("Where did it happen?", "In hospital");
        await officer.DateTime("When did the authority become aware?", Day(3), "16:40");
        await officer.Fill("Name", "Jo Field");
        await officer.Fill("Role", "Duty manager");
        await officer.Fill("Organisation", "Children’s services");
        await officer.Fill("Telephone number or email address", "020 7946 0001");
        await officer.Fill("Child’s name", "Robin Vale");
        await officer.Choose("What happened to the child?", "The child died");
        await officer.Choose("Was the child looked after?", "Yes");
        await officer.Press("Record the incident");
    }

    private static async Task Decide(Person officer)
    {
        await officer.Press("Record the decision");
        await officer.Choose("Does the authority know or suspect", "No");
        await officer.Fill("Grounds for the answer on abuse or neglect", "The illness was known and treated.");
        await officer.Choose("Did the child die, or was the child seriously harmed", "Yes");
        await officer.Fill("Grounds for the answer on harm in the area", "The hospital is in the area.");
        await officer.Choose("Did a child normally resident in the area", "No");
        await officer.Fill("Grounds for the answer on harm outside England", "It happened in England.");
        await officer.Choose("What did the authority decide?", "The criteria are not met");
        await officer.Fill("Reasons for the decision", "No abuse or neglect is known or suspected.");
        await officer.Fill("Who decided for the authority?", "Ann Moor");
        await officer.Fill("Role of the person who decided", "Director of Children’s Services");
        await officer.DateTime("When did they decide?", Day(4), "08:50");
        await officer.Press("Record the decision");
    }

    // The record is printed before it is filed, because it goes on the child's record first.
    private static async Task FileNotMet(Person officer)
    {
        await officer.Press("File the criteria-not-met record");
        await officer.Fill("What circumstances were looked at?", "The illness and the care given.");
        await officer.Fill("What information was considered, and from whom?", "The hospital’s account.");
        await officer.Fill("What was done to keep the child and other children safe?", "The placement’s other child was visited.");
        await officer.Fill("What happens instead?", "The child death review goes on.");
        await officer.Press("Save and print it");
        await officer.Reads("Download it as a PDF");
        await officer.Date("When was it put on the child’s record?", Day(4));
        await officer.Fill("Evidence of the upload", "Record 4471, uploaded by the duty manager.");
        await officer.Press("File the record");
        await officer.Reads("Criteria-not-met record (PDF)");
    }

    private static DateOnly Day(int day) => new(2031, 3, day);

    private static DateTimeOffset London(int day, string time) =>
        UkClock.InstantOf(Day(day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
