using CaseReview.Domain.Common;
using Microsoft.Playwright;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>A negative decision is as full a record as a positive one, and no case ends without the group (D-NOT-10, D-PUR-06).</summary>
[Collection(nameof(LongRow))]
public sealed class CriteriaNotMetJourneyTests(BrowserFixture browser)
{
    private const string Case = "/doncaster/cases/DON-2031-0001";

    [Fact]
    [Trait("Requirement", "D-NOT-10")]
    [Trait("Requirement", "D-PUR-06")]
    [Trait("Requirement", "X-07")]
    public async Task An_incident_that_does_not_meet_the_criteria_is_recorded_considered_and_closed()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@doncaster.example");
        await Log(officer);

        await Decide(officer);
        await officer.Press("File the criteria-not-met record");
        await officer.Fill("What circumstances were looked at?", "The fall and how it was explained.");
        await officer.Fill("What information was considered, and from whom?", "The hospital’s and the police’s accounts.");
        await officer.Fill("What was done to keep the child and other children safe?", "A visit the same day; no concern.");
        await officer.Fill("What happens instead?", "The health visitor follows up.");
        await officer.Date("When was it put on the child’s record?", Day(4));
        await officer.Fill("Evidence of the upload", "Record 4471, uploaded by the duty manager.");
        await officer.Press("File the record");
        await app.MoveClock(London(12, "15:00"));
        await officer.Open($"{Case}/notification");
        await officer.Press("Record the consideration");
        await officer.Date("When did the Case Review Group consider the case?", Day(12));
        await officer.Fill("Who chaired?", "Helen Marsh");
        await officer.Choose("What did the Case Review Group decide?", "No further action");
        await officer.Fill("Reasons", "The group agrees with the authority’s reasons.");
        await officer.Press("Record the consideration");
        await officer.Press("Tell the referrer and close the case");
        await officer.Date("When was the referrer told the outcome?", Day(12));
        await officer.Press("Close the case");

        await officer.Open(Case);
        await officer.Reads("This case is closed");
        await officer.Open("/doncaster/cases?closed=true");
        await officer.Reads("DON-2031-0001");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    // What is typed and not saved is not left by a slip of the hand.
    private static async Task IsAskedBeforeLeaving(Person officer)
    {
        var asked = new TaskCompletionSource<string>();
        async void Stay(object? page, IDialog dialog)
        {
            await dialog.DismissAsync();
            asked.SetResult(dialog.Type);
        }

        officer.Page.Dialog += Stay;
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "Cases" }).First.ClickAsync();
        Assert.Equal("beforeunload", await asked.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        officer.Page.Dialog -= Stay;
        Assert.Equal("A fall at home.", await officer.Page.GetByLabel("What happened?", new() { Exact = true }).InputValueAsync());
    }

    private static async Task Log(Person officer)
    {
        await officer.Open("/doncaster/referrals/new?route=authority");
        await officer.Fill("What happened?", "A fall at home.");
        await IsAskedBeforeLeaving(officer);
        await officer.Date("When did it happen?", Day(2));
        await officer.Fill("Where did it happen?", "At home");
        await officer.DateTime("When did the authority become aware?", Day(3), "16:40");
        await officer.Fill("Name", "Jo Field");
        await officer.Fill("Role", "Duty manager");
        await officer.Fill("Organisation", "Doncaster Council");
        await officer.Fill("Telephone number or email address", "01302 496 0001");
        await officer.Fill("Child’s name", "Robin Vale");
        await officer.Choose("What happened to the child?", "The child was seriously harmed");
        await officer.Choose("Was the child looked after?", "No");
        await officer.Press("Record the incident");
        await officer.Reads("DON-2031-0001");
    }

    private static async Task Decide(Person officer)
    {
        await officer.Open($"{Case}/notification/decide");
        await officer.Choose("Does the authority know or suspect", "No");
        await officer.Fill("Grounds for the answer on abuse or neglect", "The fall was seen and is explained.");
        await officer.Choose("Did the child die, or was the child seriously harmed", "Yes");
        await officer.Fill("Grounds for the answer on harm in the area", "It happened at home.");
        await officer.Choose("Did a child normally resident in the area", "No");
        await officer.Fill("Grounds for the answer on harm outside England", "It happened in England.");
        await officer.Choose("What did the authority decide?", "The criteria are not met");
        await officer.Fill("Reasons for the decision", "No abuse or neglect is known or suspected.");
        await officer.Fill("Who decided for the authority?", "Ann Moor");
        await officer.Fill("Role of the person who decided", "Director of Children’s Social Care");
        await officer.DateTime("When did they decide?", Day(4), "08:30");
        await officer.Press("Record the decision");
    }

    private static DateOnly Day(int day) => new(2031, 3, day);

    private static DateTimeOffset London(int day, string time) =>
        UkClock.InstantOf(Day(day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
