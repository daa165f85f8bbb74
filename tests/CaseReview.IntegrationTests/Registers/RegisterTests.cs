using System.Globalization;
using System.Net;
using System.Text;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Registers;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Registers;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Registers;

public sealed class RegisterTests
{
    [Fact]
    public async Task Of_2000_rows_with_40_broken_ones_1960_come_in_after_a_preview_and_go_out_again()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/register");
        await manager.PressWithFile("Upload", "Form.File", "old register.csv", Register(2000, broken: 40));
        Assert.Contains("Name the columns", manager.Text, StringComparison.Ordinal);

        await manager.Press("Read the rows");

        Assert.Contains("1,960 rows would come in", manager.Text, StringComparison.Ordinal);
        Assert.Contains("40 rows cannot", manager.Text, StringComparison.Ordinal);
        Assert.Contains("The same old reference stands in row 2", manager.Text, StringComparison.Ordinal);
        Assert.Equal(0, await world.Read(db => db.Cases.CountAsync()));
        var file = await manager.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/settings/register/1/problems.csv"));
        Assert.Equal(41, (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        await manager.Press("Import 1,960 cases");
        Assert.Contains("0 of 1,960 cases have come in", manager.Text, StringComparison.Ordinal);
        await world.SendAsSystem(new BringInRegisters());
        await world.SendAsSystem(new BringInRegisters());
        await manager.Get($"/{world.Slug}/settings/register/1");
        Assert.Contains("1,960 cases have come in", manager.Text, StringComparison.Ordinal);
        Assert.Equal(1960, await world.Read(db => db.Cases.CountAsync()));

        await manager.Press("Undo the import");
        Assert.Contains("1,960 cases are taken out", manager.Text, StringComparison.Ordinal);
        Assert.Equal(0, await world.Read(db => db.Cases.CountAsync()));
        Assert.False(await world.Read(db => db.Set<RegisterRow>().AnyAsync(x => x.CellsJson != "[]")));
    }

    [Fact]
    public async Task An_imported_case_is_found_by_its_old_reference_has_no_past_and_every_page_of_it_opens()
    {
        var world = await World.Create();
        await Imported(world, "Ref,Child,Incident date,Harm,Date closed,Outcome", "SCR 12/2014,Kit Marlow,5/3/2014,Death,1/2/2015,Published", "SCR 13/2014,Ann Vale,6/3/2014,Serious harm,,");
        await world.SendAsSystem(new RecountDeadlines());
        await world.SendAsSystem(new RemindOfDeadlines());

        Assert.Equal(["SCR-13-2014"], (await world.Send(new ListCases())).Cases.Items.Select(x => x.Reference));
        Assert.Equal(["SCR-12-2014"], (await world.Send(new ListCases(new CaseFilter { Search = "scr 12/2014", Shown = CasesShown.All }))).Cases.Items.Select(x => x.Reference));
        Assert.False(await world.Read(db => db.Set<Deadline>().AnyAsync()));
        Assert.False(await world.Read(db => db.Set<OutboxMessage>().AnyAsync()));
        var visitor = await world.Visit();
        foreach (var reference in new[] { "SCR-12-2014", "SCR-13-2014" })
        {
            await visitor.Get($"/{world.Slug}/cases/{reference}");
            foreach (var page in visitor.Page.QuerySelectorAll("nav a").Select(x => x.GetAttribute("href")!).Where(x => x.Contains("/cases/", StringComparison.Ordinal)).ToList())
            {
                await visitor.Get(page);
                Assert.True(visitor.Status is HttpStatusCode.OK, $"{page}: {visitor.Status}");
            }
        }
    }

    [Fact]
    public async Task What_has_been_worked_on_is_not_undone_and_what_exists_does_not_come_in_twice()
    {
        var world = await World.Create();
        string[] lines = ["Ref,Child,Incident date,Harm", "A1,Kit,5/3/2014,Death", "A2,Kit,5/3/2014,Death"];
        await Imported(world, lines);
        await world.Do(async services =>
        {
            var db = (ICaseReviewDb)services.GetService(typeof(ICaseReviewDb))!;
            (await db.Cases.SingleAsync(c => c.Reference == "A1")).Close("Looked at again", Actor.System, TestClock.Wall);
            return 0;
        });

        var refused = await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new UndoRegister(1)));
        Assert.Equal("The import cannot be undone: something has been done with 1 of its cases since.", refused.Message);
        var number = await Uploaded(world, [.. lines, "A3,Kit,5/3/2014,Death"]);
        var view = await world.Send(new GetRegister(number));
        Assert.Equal((1, 2), (view.Good, view.Wrong.Total));
        Assert.Equal("A case A1 exists already", view.Wrong.Items[0].Problem);
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_refused_in_words_and_only_the_manager_imports()
    {
        var world = await World.Create();
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/settings/register");
        await manager.PressWithFile("Upload", "Form.File", "register.xls", [0xD0, 0xCF, 0x11, 0xE0]);
        Assert.Equal(HttpStatusCode.BadRequest, manager.Status);
        Assert.Contains(manager.Errors, x => x.StartsWith("The file is an old .xls workbook", StringComparison.Ordinal));
        await manager.PressWithFile("Upload", "Form.File", "register.csv", "Something,Else\n1,2\n"u8.ToArray());
        await manager.Press("Read the rows");
        Assert.Equal(["Select the column for: Old reference", "Select the column for: Child’s name or initials", "Select the column for: Date of the incident", "Select the column for: Died or seriously harmed"], manager.Errors);

        await manager.Press("Throw the upload away");
        Assert.Contains("Nothing has come in", manager.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new ListRegisters(), Role.BusinessUnitOfficer));
    }

    private static async Task Imported(World world, params string[] lines)
    {
        await world.Send(new ConfirmRegister(await Uploaded(world, lines)));
        await world.SendAsSystem(new BringInRegisters());
    }

    private static async Task<int> Uploaded(World world, params string[] lines)
    {
        var number = await world.Send(new UploadRegister { File = new UploadedFile("r.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines))) });
        var guessed = (await world.Send(new GetRegister(number))).Import.Columns;
        await world.Send(new PreviewRegister { Number = number, Columns = [.. guessed.Select(x => new NamedColumn { Field = x.Key, Column = x.Value })] });
        return number;
    }

    private static byte[] Register(int rows, int broken)
    {
        var text = new StringBuilder("Reference,Child's name,Date of incident,Harm,Date closed\r\n");
        for (var i = 0; i < rows; i++)
        {
            var wrong = i >= rows - broken;
            var reference = wrong && i % 2 == 0 ? "OLD/0" : string.Create(CultureInfo.InvariantCulture, $"OLD/{i}");
            text.Append(CultureInfo.InvariantCulture, $"{reference},\"Vale, {i}\",{(wrong && i % 2 == 1 ? "31/02/2014" : "05/03/2014")},Death,{(i % 3 == 0 ? "" : "01/02/2015")}\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
