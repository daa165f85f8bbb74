using CaseReview.Domain.Common;
using Microsoft.Playwright;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>A case of concern below the threshold: a current risk that shouts, screening, and a notification that Ofsted receives too (S-REF-01, 02, S-NOT-01).</summary>
[Collection(nameof(ShortRow))]
public sealed class ScreeningJourneyTests(BrowserFixture browser)
{
    private const string Case = "/salford/cases/SAL-2031-0001";

    [Fact]
    [Trait("Requirement", "S-REF-01")]
    [Trait("Requirement", "S-REF-02")]
    [Trait("Requirement", "S-NOT-01")]
    [Trait("Requirement", "D-NOT-05")]
    public async Task A_case_of_concern_is_screened_and_notified_with_every_answer_copied_by_one_key()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@salford.example");
        await Log(officer);

        await officer.Open(Case);
        await officer.Reads("A child is at risk now");
        await officer.Follow("Record what was done");
        await officer.Fill("What was done?", "The brother is with the aunt too.");
        await officer.Fill("By whom?", "Jo Field, duty manager");
        await officer.DateTime("When was it done?", Day(4), "08:40");
        await officer.Press("Record what was done");
        await Screen(officer);
        await Decide(officer);
        await CopyByKey(officer);
        await officer.Press("Mark it as sent");
        await officer.Fill("Reference of the national Panel", "SIN-31-7");
        await officer.DateTime("When was it sent?", Day(4), "08:55");
        await officer.Press("Record the notification");

        await officer.Reads("Ofsted and Secretary of State");
        await officer.Open($"{Case}/notification/record");
        await officer.Reads("Kept as it was when the notification was sent");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static async Task Log(Person officer)
    {
        await officer.Open("/salford/referrals/new");
        await officer.Choose("Who refers the case?", "An agency of this partnership");
        await officer.Fill("What happened?", "Bruises that were not followed up.");
        await officer.Date("When did it happen?", Day(2));
        await officer.Fill("Where did it happen?", "At home");
        await officer.DateTime("When did the authority become aware?", Day(3), "16:40");
        await officer.Fill("Name", "Jo Field");
        await officer.Fill("Role", "Named nurse");
        await officer.Fill("Organisation", "Salford Royal");
        await officer.Fill("Telephone number or email address", "0161 496 0001");
        await officer.Fill("Child’s name", "Robin Vale");
        await officer.Choose("What happened to the child?", "The child was put at risk");
        await officer.Choose("Was the child looked after?", "No");
        await officer.Fill("If a child is at risk now, what is the risk? (optional)", "A brother is still at home.");
        await officer.Press("Log the referral");
    }

    private static async Task Screen(Person officer)
    {
        await officer.Open($"{Case}/referral/triage");
        var answers = new[] { "Has a child been put at risk", "Could the case meet the criteria", "Is there learning for more than one agency?" };
        for (var i = 0; i < answers.Length; i++)
        {
            await officer.Choose(answers[i], "Yes");
            await officer.Fill($"Reasons for answer {i + 1}", "As the hospital says.");
        }

        await officer.Choose("What follows?", "Treat it as a serious incident");
        await officer.Fill("Reasons", "The bruises were serious harm that was not seen as such.");
        await officer.Press("Record it");
    }

    private static async Task Decide(Person officer)
    {
        await officer.Open($"{Case}/notification/decide");
        await officer.Choose("Does the authority know or suspect", "Yes");
        await officer.Fill("Grounds for the answer on abuse or neglect", "The bruises are not explained.");
        await officer.Choose("Did the child die, or was the child seriously harmed", "Yes");
        await officer.Fill("Grounds for the answer on harm in the area", "At home in the city.");
        await officer.Choose("Did a child normally resident in the area", "No");
        await officer.Fill("Grounds for the answer on harm outside England", "It happened in England.");
        await officer.Choose("What did the authority decide?", "The criteria are met: notify the national Panel");
        await officer.Fill("Reasons for the decision", "All limbs are met.");
        await officer.Fill("Who decided for the authority?", "Ann Moor");
        await officer.Fill("Role of the person who decided", "Director of Children’s Services");
        await officer.DateTime("When did they decide?", Day(4), "08:50");
        await officer.Press("Record the decision");
    }

    // One key for each answer: Enter on the button copies the next and says which.
    private static async Task CopyByKey(Person officer)
    {
        await officer.Press("Prepare the record for the national form");
        await officer.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var next = officer.Page.GetByRole(AriaRole.Button, new() { Name = "Copy next", Exact = true });
        await next.FocusAsync();
        while (!(await officer.Page.Locator("[data-copy-bar] [role=status]").InnerTextAsync()).Contains("Next: Where it happened", StringComparison.Ordinal))
        {
            await officer.Page.Keyboard.PressAsync("Enter");
            await Task.Delay(100);
        }

        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Page.GetByText("Copied: Where it happened").WaitForAsync();
        Assert.Equal("At home", await officer.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    private static DateOnly Day(int day) => new(2031, 3, day);

    private static DateTimeOffset London(int day, string time) =>
        UkClock.InstantOf(Day(day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
