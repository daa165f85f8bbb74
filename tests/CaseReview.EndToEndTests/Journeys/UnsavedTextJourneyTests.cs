using CaseReview.Domain.Common;
using Microsoft.Playwright;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>A safeguarding lead is interrupted in the middle of a sentence, loses the network, and meets somebody who writes the same section (D-RR-06, X-13).</summary>
[Collection(nameof(ShortRow))]
public sealed class UnsavedTextJourneyTests(BrowserFixture browser)
{
    private const string Lead = "lead.police@doncaster.example";
    private const string Section = "/links/return/section/summary";

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "X-13")]
    public async Task What_was_typed_survives_a_closed_browser_a_lost_network_and_somebody_elses_text()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(UkClock.InstantOf(new DateOnly(2031, 3, 4), new TimeOnly(9, 0)));
        await AskThePolice(app);
        await using var lead = await browser.Person(app, phone: true);
        await lead.ComeByLink(Lead);

        // Called away in mid-sentence, before the last words were said to be kept; then the browser dies.
        await lead.Open(Section);
        await lead.Page.Locator("textarea").PressSequentiallyAsync("We saw the mother");
        await Expect(lead.Page, "Draft saved at 09:");
        await lead.Page.Locator("textarea").PressSequentiallyAsync(" twice in");
        lead.Page.Dialog += (_, leave) => leave.AcceptAsync();
        await lead.Page.GotoAsync(app.Address + "/links/return");
        await lead.Page.CloseAsync();
        var page = await lead.Page.Context.NewPageAsync();
        await page.GotoAsync(app.Address + Section);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with my draft" }).ClickAsync();
        await Expect(page, "This is what you typed before");
        Assert.Equal("We saw the mother twice in", await page.Locator("textarea").InputValueAsync());

        await page.Context.SetOfflineAsync(true);
        await page.Locator("textarea").FillAsync("We saw the mother twice in May");
        await Expect(page, "Your draft could not be saved just now");
        await page.Context.SetOfflineAsync(false);
        await Expect(page, "Draft saved at 09:");
        Assert.Contains("Draft saved", await page.Locator("[role=status]").InnerTextAsync(), StringComparison.Ordinal);

        await using var colleague = await browser.Person(app);
        await colleague.ComeByLink(Lead);
        await colleague.Open(Section);
        await colleague.Page.Locator("textarea").FillAsync("Theirs, saved first");
        await colleague.Press("Save and go back");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go back" }).ClickAsync();
        await Expect(page, "Theirs, saved first");
        Assert.Equal("We saw the mother twice in May", await page.Locator("textarea").InputValueAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Save this text instead" }).ClickAsync();
        await Expect(page, "Saved: ");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static Task Expect(IPage page, string text) => page.GetByText(text).First.WaitForAsync(new() { Timeout = 20_000 });

    private async Task AskThePolice(RunningApp app)
    {
        await using var manager = await browser.SignedIn(app, "manager@doncaster.example");
        await manager.Open("/doncaster/referrals/new?route=authority");
        await manager.Fill("What happened?", "A head injury, thought to be non-accidental.");
        await manager.Date("When did it happen?", new DateOnly(2031, 3, 2));
        await manager.Fill("Where did it happen?", "At home");
        await manager.DateTime("When did the authority become aware?", new DateOnly(2031, 3, 3), "16:40");
        await manager.Fill("Name", "Jo Field");
        await manager.Fill("Role", "Duty manager");
        await manager.Fill("Organisation", "Children’s services");
        await manager.Fill("Telephone number or email address", "01302 496 000");
        await manager.Fill("Child’s name", "Robin Vale");
        await manager.Choose("What happened to the child?", "The child was seriously harmed");
        await manager.Choose("Was the child looked after?", "No");
        await manager.Press("Record the incident");
        await manager.Open("/doncaster/cases/DON-2031-0001/returns/ask");
        await manager.Page.EvaluateAsync("document.getElementsByName(document.querySelector('input[name$=\".Code\"][value=\"police\"]').name.replace('Code', 'Ask'))[0].click()");
        await manager.Date("First day of the period", new DateOnly(2030, 3, 1));
        await manager.Press("Check before sending");
        await manager.Press("Send to 1 agency");
        await manager.Reads("Sent to 1 agency");
    }
}
