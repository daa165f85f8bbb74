namespace CaseReview.EndToEndTests.Journeys;

/// <summary>From a phone call to a signed report at the national Panel: each step by the role that does it, in a browser.</summary>
[Collection(nameof(LongRow))]
public sealed class CriteriaMetJourneyTests(BrowserFixture browser)
{
    private const string Case = "/doncaster/cases/DON-2031-0001";
    private const string WhoWasAbsent = """
        South Yorkshire Police, the hospital and the schools’ team were involved.

        Doncaster Council, Doncaster Children’s Services Trust, NHS South Yorkshire Integrated Care Board and
        Rotherham Doncaster and South Humber Trust held nothing on the family beyond what the others returned.
        """;

    private static readonly string[] Signatories = ["partner.authority@doncaster.example", "partner.police@doncaster.example", "partner.health@doncaster.example"];

    [Fact]
    [Trait("Requirement", "D-NOT-01")]
    [Trait("Requirement", "D-NOT-04")]
    [Trait("Requirement", "D-NOT-05")]
    [Trait("Requirement", "D-NOT-07")]
    [Trait("Requirement", "D-RR-02")]
    [Trait("Requirement", "D-RR-03")]
    [Trait("Requirement", "D-RR-04")]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "D-RR-18")]
    [Trait("Requirement", "D-RR-35")]
    [Trait("Requirement", "D-SIG-02")]
    [Trait("Requirement", "D-NP-01")]
    [Trait("Requirement", "X-13")]
    [Trait("Requirement", "X-14")]
    public async Task A_case_goes_from_a_phone_call_to_a_signed_report_at_the_Panel()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(London(3, 4, "09:00"));
        await using var officer = await browser.SignedIn(app, "officer@doncaster.example");
        await using var manager = await browser.SignedIn(app, "manager@doncaster.example");

        await LogTheIncident(officer, app);
        await NotifyThePanel(officer, app);
        await OpenTheRapidReview(officer, app);
        await AskAgencies(officer, app);
        await AgenciesAnswer(app);
        await HoldTheMeeting(manager, app);
        await WriteTheReport(manager, app);
        await PartnersSign(manager, app);
        await SubmitToThePanel(manager, app);

        await manager.Open($"{Case}/history");
        await manager.Reads("submitted");
        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static async Task LogTheIncident(Person officer, RunningApp app)
    {
        await officer.Open("/doncaster/referrals/new?route=authority");
        await officer.Press("Record the incident");
        await officer.Reads("There is a problem");
        await officer.Fill("What happened?", "A head injury, thought to be non-accidental.");
        await officer.Date("When did it happen?", Day(3, 2));
        await officer.Fill("Where did it happen?", "At home");
        await officer.DateTime("When did the authority become aware?", Day(3, 3), "16:40");
        await officer.Fill("Name", "Jo Field");
        await officer.Fill("Role", "Duty manager");
        await officer.Fill("Organisation", "Doncaster Council");
        await officer.Fill("Telephone number or email address", "01302 496 0001");
        await officer.Fill("Child’s name", "Kit Marlow");
        await officer.Choose("What happened to the child?", "The child was seriously harmed");
        await officer.Choose("Was the child looked after?", "No");
        await officer.Press("Record the incident");

        await officer.Reads("DON-2031-0001");
        Assert.DoesNotContain(await app.EmailTo("chair@doncaster.example", ""), "Marlow", StringComparison.Ordinal);
    }

    private static async Task NotifyThePanel(Person officer, RunningApp app)
    {
        await app.MoveClock(London(3, 5, "11:10"));
        await officer.Open($"{Case}/notification/decide");
        await officer.Choose("Does the authority know or suspect", "Yes");
        await officer.Fill("Grounds for the answer on abuse or neglect", "The injury is thought to be non-accidental.");
        await officer.Choose("Did the child die, or was the child seriously harmed", "Yes");
        await officer.Fill("Grounds for the answer on harm in the area", "It happened at home, in Doncaster.");
        await officer.Choose("Did a child normally resident in the area", "No");
        await officer.Fill("Grounds for the answer on harm outside England", "It happened in England.");
        await officer.Choose("What did the authority decide?", "The criteria are met: notify the national Panel");
        await officer.Fill("Reasons for the decision", "Abuse is suspected and the harm is serious.");
        await officer.Fill("Who decided for the authority?", "Ann Moor");
        await officer.Fill("Role of the person who decided", "Director of Children’s Social Care");
        await officer.DateTime("When did they decide?", Day(3, 5), "10:00");
        await officer.Press("Record the decision");
        await officer.Press("Record that the national Panel was notified");
        await officer.Fill("Reference of the national Panel", "CSN-7741");
        await officer.DateTime("When was it sent?", Day(3, 5), "11:00");
        await officer.Press("Record the notification");
        await officer.Press("Record that the copy has arrived");
        await officer.DateTime("When did the copy reach", Day(3, 5), "11:05");
        await officer.Press("Record the copy and send the notices");

        await app.EmailTo("partner.police@doncaster.example", "");
        await app.EmailTo("scrutineer@doncaster.example", "");
    }

    private static async Task OpenTheRapidReview(Person officer, RunningApp app)
    {
        await officer.Open($"{Case}/rapid-review/open");
        await officer.DateTime("When is the rapid review meeting?", Day(3, 18), "10:00");
        await officer.Fill("Where is it held, or how do people join?", "Teams");
        await officer.Press("Open the rapid review");
        await app.MoveClock(London(3, 6, "15:00"));
        await officer.Press("Record the scoping meeting");
        await officer.DateTime("When was it held?", Day(3, 6), "14:00");
        await officer.Fill("Who took part?", "Helen Marsh, Priya Nair");
        await officer.Fill("Confirmed details of the case", "One child, seen at hospital.");
        await officer.Fill("Scope of the review", "The last twelve months.");
        await officer.Date("First day that returns cover (optional)", new DateOnly(2030, 3, 1));
        await officer.Date("Last day that returns cover (optional)", Day(3, 3));
        await officer.Tick("South Yorkshire Police");
        await officer.Tick("Doncaster and Bassetlaw Teaching Hospitals");
        await officer.Tick("Schools’ Safeguarding Team");
        await officer.Press("Record the scoping meeting");
        await officer.Reads("Agencies involved");
    }

    private static async Task AskAgencies(Person officer, RunningApp app)
    {
        await app.MoveClock(London(3, 7, "09:30"));
        await officer.Open($"{Case}/returns/ask");
        await officer.Press("Check before sending");
        await officer.Press("Send to 3 agencies");
        await officer.Reads("Sent to 3 agencies");
    }

    private async Task AgenciesAnswer(RunningApp app)
    {
        await app.MoveClock(London(3, 12, "10:00"));
        foreach (var (email, name) in new[] { ("lead.police@doncaster.example", "Paul Sumner"), ("lead.health@doncaster.example", "Ruth Adeyemi") })
        {
            await using var lead = await browser.Person(app);
            await lead.ComeByLink(email);
            await Answer(lead, name);
        }

        await using var schools = await browser.Person(app, phone: true);
        await schools.ComeByLink("lead.education@doncaster.example");
        await schools.Press("Send a nil return");
        await schools.Fill("Name of the person who says so", "Lena Brandt");
        await schools.Fill("Their role", "Designated safeguarding lead");
        await schools.Press("Send the nil return");
        await schools.Reads("received");
    }

    private static async Task Answer(Person lead, string name)
    {
        await lead.Open("/links/return/who");
        await lead.Fill("Name of the person who answers", name);
        await lead.Fill("Their role", "Safeguarding lead");
        await lead.Fill("Senior officer’s name", "Dana Whitlock");
        await lead.Fill("Senior officer’s role", "Director");
        await lead.Date("When you told them", Day(3, 10));
        await lead.Press("Save and go back");
        await lead.Open("/links/return/contact");
        await lead.Choose("Did your agency have contact", "Yes");
        await lead.Fill("With whom, and how", "With the child and the mother, at home.");
        await lead.Press("Save and go back");
        foreach (var section in await lead.Page.GetByRole(Microsoft.Playwright.AriaRole.Link).EvaluateAllAsync<string[]>(
            "links => links.map(l => l.getAttribute('href')).filter(h => h && h.startsWith('/links/return/section/'))"))
        {
            await lead.Open(section);
            await lead.Page.Locator("textarea").First.FillAsync("Known to the agency since 2029; visits were regular.");
            await lead.Press("Save and go back");
        }

        await lead.Open("/links/return/entry");
        await lead.Choose("How sure is the date?", "On a known date");
        await lead.Date("Date", new DateOnly(2031, 1, 14));
        await lead.Fill("Where is it recorded?", "The agency’s own record");
        await lead.Fill("What happened?", "A visit at home. No concern was recorded.");
        await lead.Press("Save entry");
        await lead.Open("/links/return");
        await lead.Press("Check and send the return");
        await lead.Page.Locator("input[name='Form.Declared'][type=checkbox]").CheckAsync();
        await lead.Press("Send the return");
        await lead.Reads("received");
    }

    private static async Task HoldTheMeeting(Person manager, RunningApp app)
    {
        for (var number = 1; number <= 3; number++)
        {
            await manager.Open($"{Case}/returns/{number}");
            await manager.Press("Accept the return");
            await manager.Open($"{Case}/returns/{number}");
            if (await manager.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Mark as read by the author" }).CountAsync() > 0)
            {
                await manager.Press("Mark as read by the author");
            }
        }

        await manager.Open($"{Case}/chronology");
        await manager.Reads("A visit at home");
        await app.MoveClock(London(3, 18, "12:30"));
        await manager.Open($"{Case}/rapid-review/meeting");
        await FillTheMeeting(manager);
        await manager.Press("Record the recommendation");
        await manager.Reads("Record of the meeting");
        await manager.Open($"{Case}/rapid-review");
        await manager.Reads("Made by a quorate meeting");
    }

    private static async Task FillTheMeeting(Person manager)
    {
        await manager.DateTime("When was the meeting held?", Day(3, 18), "10:00");
        await manager.Page.GetByLabel("Who chaired?").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await manager.Tick("The chair has said that they are independent of this case");
        await manager.Tick("The chair asked everybody what stands between them and the case");
        await manager.Tick("The chair stated the purpose, and the case was outlined from what is known");
        await manager.Tick("The meeting was reminded of the options open to it");
        foreach (var person in await manager.Page.Locator("aside select[name$='.Kind']:not(fieldset select)").AllAsync())
        {
            var forAnAgency = await person.Locator("option[value='Present']").CountAsync() > 0;
            await person.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Label = forAnAgency ? "Present" : "In attendance" });
        }

        await manager.Page.EvaluateAsync("document.querySelectorAll('form[data-live-quorum] textarea').forEach(t => { if (!t.value && !/Dissents|Actions/.test(t.name)) t.value = 'Considered at the meeting, with what each agency said.' })");
        await manager.Page.EvaluateAsync("document.querySelectorAll('input[type=radio][name*=\"Criteria[\"][value=\"true\"]').forEach(r => r.checked = true)");
        await manager.Choose("Are the local criteria met?", "Met");
        await manager.Page.Locator("input[type=radio][name='Form.Recommendation']").First.CheckAsync();
        await manager.Choose("Is a national review thought necessary?", "No");
        await manager.Choose("How did the meeting decide?", "By consensus");
    }

    private async Task WriteTheReport(Person manager, RunningApp app)
    {
        await app.MoveClock(London(3, 19, "09:00"));
        await manager.Open($"{Case}/report");
        await manager.Reads("Who writes the report?");
        await manager.Page.Locator("input[type=radio][name='Form.Author']").First.CheckAsync();
        await manager.Tick("The author has said that they are independent of this case");
        await manager.Press("Begin the report");
        foreach (var href in await manager.Page.GetByRole(Microsoft.Playwright.AriaRole.Link).EvaluateAllAsync<string[]>(
            "links => links.map(l => l.getAttribute('href')).filter(h => h && h.includes('/report/sections/'))"))
        {
            await manager.Open(href);
            var text = manager.Page.Locator("textarea[name='Form.Text']");
            var absent = (await manager.Page.Locator("h1").InnerTextAsync()).StartsWith("Agencies involved", StringComparison.Ordinal);
            if (absent || await text.InputValueAsync() is { Length: 0 })
            {
                await text.FillAsync(absent ? WhoWasAbsent : "Written from the returns and the record of the meeting.");
                await manager.Press("Save the section");
            }
        }

        await manager.Open($"{Case}/report");
        await manager.Reads("Send to the chair for a check");
        await manager.Press("Send to the chair for a check");
        await manager.Press("Fix the version and send it");
        await app.MoveClock(London(3, 20, "09:00"));
        await using var chair = await browser.SignedIn(app, "chair@doncaster.example");
        await chair.Open($"{Case}/report/check");
        await chair.Choose("Your decision on version 1", "Approve");
        await chair.Press("Confirm my decision");
    }

    private async Task PartnersSign(Person manager, RunningApp app)
    {
        await app.MoveClock(London(3, 20, "14:00"));
        await manager.Open($"{Case}/sign-off");
        await manager.Press("Send to partners for sign-off");
        await manager.Reads("0 of 3 partners have signed");
        await app.MoveClock(London(3, 21, "09:00"));
        foreach (var signatory in Signatories)
        {
            await using var partner = await browser.Person(app, phone: true);
            await partner.ComeByLink(signatory);
            await partner.Choose("Your decision on version 1", "Sign");
            await partner.Page.Locator("input[name='Form.HaveRead']").First.CheckAsync();
            await partner.Press("Confirm my decision");
            await partner.Reads("signed");
        }
    }

    private static async Task SubmitToThePanel(Person manager, RunningApp app)
    {
        await app.MoveClock(London(3, 24, "09:30"));
        await manager.Open($"{Case}/report/submission/covering-letter");
        await manager.Press("Save the letter");
        await manager.Open($"{Case}/report/submission");
        await manager.DateTime("When was it sent?", Day(3, 24), "09:00");
        await manager.Choose("How was it sent?", "By secure email");
        await manager.Press("Record the submission");
        await manager.Reads("in time");
        var pdf = await manager.Page.Context.APIRequest.GetAsync(app.Address + await manager.Page.Locator("a[href*='pdf']").First.GetAttributeAsync("href"));
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString((await pdf.BodyAsync())[..4]));
    }

    private static DateOnly Day(int month, int day) => new(2031, month, day);

    private static DateTimeOffset London(int month, int day, string time) =>
        CaseReview.Domain.Common.UkClock.InstantOf(Day(month, day), TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture));
}
