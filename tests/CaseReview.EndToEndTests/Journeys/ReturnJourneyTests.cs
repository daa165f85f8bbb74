using System.IO.Compression;
using CaseReview.Domain.Common;
using Microsoft.Playwright;

namespace CaseReview.EndToEndTests.Journeys;

/// <summary>Two safeguarding leads answer: one on a small phone with nothing but a keyboard, one in a browser without scripts and by a workbook (D-RR-06, D-RR-08, X-13).</summary>
[Collection(nameof(ShortRow))]
public sealed class ReturnJourneyTests(BrowserFixture browser)
{
    private const string Police = "lead.police@doncaster.example";
    private const string Education = "lead.education@doncaster.example";

    [Fact]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "D-RR-08")]
    [Trait("Requirement", "X-13")]
    public async Task A_return_is_written_and_sent_by_keyboard_alone_at_320_pixels_and_by_workbook_without_scripts()
    {
        await using var app = await RunningApp.StartAsync();
        await app.MoveClock(UkClock.InstantOf(new DateOnly(2031, 3, 4), new TimeOnly(9, 0)));
        await Ask(app);

        await using (var lead = await browser.Person(app, phone: true))
        {
            await ByKeyboard(app, lead);
        }

        await using (var lead = await browser.Person(app, phone: true, scripts: false))
        {
            await WithoutScripts(app, lead.Page);
        }

        await using (var manager = await browser.Person(app, phone: true))
        {
            await manager.SignIn("manager@doncaster.example");
            foreach (var view in new[] { "", "/timeline", "/glossary", "/download", "/episodes/0", "/notes/1/1" })
            {
                await manager.Open("/doncaster/cases/DON-2031-0001/chronology" + view);
            }
        }

        Assert.True(app.Barriers.Count == 0, string.Join(Environment.NewLine, app.Barriers));
    }

    private static async Task ByKeyboard(RunningApp app, Person lead)
    {
        var keys = new Keyboard(lead);
        await lead.Open(await app.LinkTo(Police));
        await keys.Enter("Continue");
        await keys.Type("6-digit code", await app.CodeTo(Police));
        await keys.Enter("Continue");
        await keys.Enter("Who is answering");
        await keys.Type("Name of the person who answers", "Robin Ash");
        await keys.Type("Their role", "Detective inspector");
        await keys.Type("Senior officer’s name", "Dana Whitlock");
        await keys.Type("Senior officer’s role", "Superintendent");
        await keys.Type("Day", "4");
        await keys.Type("Month", "3");
        await keys.Type("Year", "2031");
        await keys.Enter("Save and go back");
        await keys.Enter("Did you know the family?");
        await keys.Choose("Yes");
        await keys.Type("With whom, and how", "With the mother, at home.");
        await keys.Enter("Save and go back");
        foreach (var section in new[] { "Summary of what you know", "Key points and decisions", "What helped or got in the way", "Your analysis" })
        {
            await keys.Enter(section);
            await keys.Type("textarea", $"About {section}");
            await keys.Enter("Save and go back");
        }

        Assert.True(await lead.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), "The page is wider than the screen");
        foreach (var section in await lead.Page.Locator("li:has(.govuk-tag--grey) a.govuk-task-list__link").AllInnerTextsAsync())
        {
            if (section == "Chronology")
            {
                continue;
            }

            await keys.Enter(section);
            await keys.Type("textarea", $"About {section}");
            await keys.Enter("Save and go back");
        }

        await keys.Enter("Chronology");
        await keys.Enter("Add an entry");
        await keys.Choose("On a known date");
        await keys.Type("Day", "5");
        await keys.Type("Month", "10");
        await keys.Type("Year", "2030");
        await keys.Type("Where is it recorded?", "Incident log");
        await keys.Type("What happened?", "Called to the home");
        await keys.Enter("Save entry");
        await lead.Reads("Entry 1 saved");
        await keys.Enter("Back to your return");
        await keys.Enter("Check and send the return");
        await keys.Press("I have read this return", " ");
        await keys.Enter("Send the return");
        await lead.Reads("Your return has been received");
        await lead.Reads("identified by emailed link and code");
    }

    private static async Task WithoutScripts(RunningApp app, IPage page)
    {
        await page.GotoAsync(await app.LinkTo(Education));
        await Press(page, "Continue");
        await page.GetByLabel("6-digit code").FillAsync(await app.CodeTo(Education));
        await Press(page, "Continue");
        await Reads(page, "Tell us what your agency knows");
        await page.GotoAsync(app.Address + "/links/return/section/summary");
        await page.Locator("textarea").FillAsync("The school knew the child well.");
        await Press(page, "Save and go back");
        await Reads(page, "Saved: Summary of what you know");
        await page.GotoAsync(app.Address + "/links/return/chronology/upload");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download the workbook" }).ClickAsync());
        var workbook = await File.ReadAllBytesAsync(await download.PathAsync());
        await Upload(page, Filled(workbook, ["31/02/2031", "Attendance register", "Absent without a reason"]));
        await Reads(page, "1 row with something to mend");
        await page.GotoAsync(app.Address + "/links/return/chronology/upload");
        await Upload(page, Filled(workbook, ["05/10/2030", "Attendance register", "Absent without a reason"]));
        await Reads(page, "1 entry to add");
        await Press(page, "Save 1 entry");
        await Reads(page, "Attendance register");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"), "The page is wider than the screen");
    }

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task Reads(IPage page, string text) => page.GetByText(text).First.WaitForAsync(new() { Timeout = 20_000 });

    private static async Task Upload(IPage page, byte[] workbook)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ours.xlsx", MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = workbook });
        await Press(page, "Check it");
    }

    // As somebody fills it in: when, where it is recorded and what happened, in the columns of those names.
    private static byte[] Filled(byte[] workbook, string[] answers)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var file = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            var sheet = file.Entries.First(x => x.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && Read(x).Contains("What happened", StringComparison.Ordinal));
            var (name, xml) = (sheet.FullName, Read(sheet));
            var number = xml.Split("<row ").Length;
            var cells = string.Concat("AFH".Zip(answers, (column, text) => $"<c r=\"{column}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"));
            sheet.Delete();
            using var writer = new StreamWriter(file.CreateEntry(name).Open());
            writer.Write(xml.Replace("</sheetData>", $"<row r=\"{number}\">{cells}</row></sheetData>", StringComparison.Ordinal));
        }

        return bytes.ToArray();

        static string Read(ZipArchiveEntry entry)
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }
    }

    private async Task Ask(RunningApp app)
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
        foreach (var agency in new[] { "police", "schools" })
        {
            await manager.Page.EvaluateAsync($"document.getElementsByName(document.querySelector('input[name$=\".Code\"][value=\"{agency}\"]').name.replace('Code', 'Ask'))[0].click()");
        }

        await manager.Date("First day of the period", new DateOnly(2030, 3, 1));
        await manager.Press("Check before sending");
        await manager.Press("Send to 2 agencies");
        await manager.Reads("Sent to 2 agencies");
    }

    /// <summary>Somebody who has no mouse: every element is reached with the Tab key, from the top of the page.</summary>
    private sealed class Keyboard(Person person)
    {
        private const string Named = """
            name => {
              const it = document.activeElement
              if (!it || it === document.body) return false
              if (name === 'textarea') return it.tagName === 'TEXTAREA'
              const words = (it.labels?.[0]?.innerText ?? it.innerText ?? '').trim()
              return words === name || words.startsWith(name)
            }
            """;

        public async Task Type(string name, string text)
        {
            await Reach(name);
            await person.Page.Keyboard.TypeAsync(text);
        }

        public async Task Enter(string name)
        {
            await Reach(name);
            await person.Page.EvaluateAsync("window.stillHere = true");
            await person.Page.Keyboard.PressAsync("Enter");
            for (var tries = 0; tries < 400 && await IsStillHere(); tries++)
            {
                await Task.Delay(50);
            }

            await person.Examined();
        }

        // Asked again and again from here: the page's own policy forbids a script that waits in it.
        private async Task<bool> IsStillHere()
        {
            try
            {
                return await person.Page.EvaluateAsync<bool>("window.stillHere === true");
            }
            catch (PlaywrightException)
            {
                return true;
            }
        }

        public async Task Press(string name, string key)
        {
            await Reach(name);
            await person.Page.Keyboard.PressAsync(key == " " ? "Space" : key);
        }

        // The Tab key comes to one of a group of radio buttons; arrows choose.
        public async Task Choose(string answer)
        {
            await Reach("radio", "document.activeElement?.type === 'radio'");
            for (var tries = 0; tries < 10 && !await person.Page.EvaluateAsync<bool>(Named, answer); tries++)
            {
                await person.Page.Keyboard.PressAsync("ArrowDown");
            }

            await person.Page.Keyboard.PressAsync("Space");
        }

        private async Task Reach(string name, string? test = null)
        {
            for (var tabs = 0; tabs < 120; tabs++)
            {
                await person.Page.Keyboard.PressAsync("Tab");
                if (await (test is null ? person.Page.EvaluateAsync<bool>(Named, name) : person.Page.EvaluateAsync<bool>(test)))
                {
                    return;
                }
            }

            Assert.Fail($"The keyboard does not reach “{name}” on {person.Page.Url}");
        }
    }
}
