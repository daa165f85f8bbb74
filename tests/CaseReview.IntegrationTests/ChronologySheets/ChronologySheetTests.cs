using System.Text;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.ChronologySheets;
using CaseReview.Application.Documents;
using CaseReview.Application.Tables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.ChronologySheets;

[Trait("Requirement", "D-RR-06")]
public sealed class ChronologySheetTests
{
    // Columns in an order of the agency's own, under its own names, with dates as people type them.
    private const string Own = """
        Comments;Event;Date of event;Source;Time;Certainty;Flag;Officer
        Seen in time;Attended A&E with a bruise;5/10/2026 14:10;Hospital record;;;Good practice;PC 1
        ;School rang;5 October 2026;School record;;;;
        ;Missed appointment;05.10.2026;GP record;;about;A concern;
        ;Mother moved in;October 2026;Housing file;;;;
        ;"Letter sent
        second line";2026-10-06;GP record;9:05am;;;
        ;An old concern;;Paper file;;not known;both;
        """;

    [Fact]
    [Trait("Requirement", "D-RR-08")]
    public async Task A_table_of_the_agencys_own_comes_in_whole_and_once_and_goes_round_through_the_workbook()
    {
        var (world, about, lead) = await Given();

        await lead.Send(new UploadChronology { File = Csv(Own) });
        var preview = await lead.Send(new GetChronologyPreview());
        var form = new BringInChronology { UploadId = preview!.Id };
        Assert.Equal(6, await lead.Send(form));
        Assert.Equal(6, await lead.Send(form));

        Assert.Equal((6, 0, 0), (preview.New, preview.There, preview.WrongCount));
        Assert.Equal(["Officer"], preview.Unknown);
        var entries = (await lead.Request).Return.Entries;
        Assert.Equal(
            [
                EventDate.Exactly(new DateOnly(2026, 10, 5), new TimeOnly(14, 10)), EventDate.Exactly(new DateOnly(2026, 10, 5)), EventDate.About(new DateOnly(2026, 10, 5)),
                EventDate.AboutMonth(2026, 10), EventDate.Exactly(new DateOnly(2026, 10, 6), new TimeOnly(9, 5)), EventDate.Unknown,
            ],
            entries.OrderBy(x => x.Number).Select(x => x.When));
        Assert.Equal("Letter sent\nsecond line", entries.Single(x => x.Number == 5).WhatHappened);
        Assert.Equal((true, true), (entries.Single(x => x.Number == 6).IsGoodPractice, entries.Single(x => x.Number == 6).IsConcern));

        // The workbook that is offered now holds the six; with an analysis added to one and a seventh below them, only those two are saved.
        var sheet = await lead.Send(new GetChronologySheet());
        var rows = await sheet.Rows.ToListAsync();
        rows[2] = [.. rows[2].Select((cell, column) => sheet.Headings[column] == "Your view of it" ? "Nobody asked why" : cell)];
        rows.Add(["6/10/2026", null, null, null, null, "GP record", null, "A visit"]);
        await lead.Send(new UploadChronology { File = new UploadedFile("ours.xlsx", await Workbook(world, sheet with { Rows = rows.ToAsyncEnumerable() })) });
        var again = await lead.Send(new GetChronologyPreview());
        Assert.Equal((1, 1, 5, 0), (again!.New, again.Changed, again.There, again.WrongCount));
        await Assert.ThrowsAsync<ValidationException>(() => lead.Send(new SubmitReturn { Declared = true }));
        await lead.Send(new BringInChronology { UploadId = again.Id });
        entries = (await lead.Request).Return.Entries;
        Assert.Equal(("Nobody asked why", true, 7), (entries.Single(x => x.Number == 3).Analysis, entries.Single(x => x.Number == 3).IsConcern, entries.Count));
        Assert.Contains(await world.Read(db => db.AuditEntries.Where(x => x.CaseId == about.Id).Select(x => x.Summary).ToListAsync()), x => x.Contains("6 chronology entries from a table", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workbook_of_an_agency_whose_name_holds_more_than_plain_letters_can_be_downloaded()
    {
        var world = await World.Create();
        await ReturnLead.Ask(world, await world.GivenCase(), "schools");
        var lead = await OwnReturns.Typing.Through(world, "schools");

        using var sheet = await lead.Raw(new HttpRequestMessage(HttpMethod.Get, "/links/return/chronology/workbook"));

        Assert.All(sheet.Content.Headers.GetValues("Content-Disposition").Single(), x => Assert.True(char.IsAscii(x)));
        Assert.Contains("schools’", sheet.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_comes_in_while_a_row_is_wrong_and_each_is_told_of_in_words()
    {
        var (_, _, lead) = await Given();

        await lead.Send(new UploadChronology
        {
            Pasted = "Date\tWhere it is recorded\tWhat happened\tTime\n5/10/2026\tGP record\tA visit\n5/10/26\tGP record\tA visit\n31/12/2026\tGP record\tA visit\n6/10/2026\t\tA visit\t25:00\n\tGP record\tA visit\t0.25\n45932\tGP record\tA visit",
        });

        var preview = await lead.Send(new GetChronologyPreview());
        Assert.Equal((1, 5), (preview!.New, preview.WrongCount));
        Assert.Equal(
            [
                (3, "Date: “5/10/26” is no date. Write it like 31/12/2014, with 4 numbers for the year"),
                (4, "The date must be today or in the past"),
                (5, "Time: “25:00” is no time. Write it like 14:10"),
                (6, "The date is missing. If nobody knows it, choose “Not known” for how sure it is"),
                (7, "Date: “45932” is a number. Make the column a date in the spreadsheet"),
            ],
            preview.Wrong.Select(x => (x.Number, x.Problems[0])));
        await Assert.ThrowsAsync<RuleViolation>(() => lead.Send(new BringInChronology { UploadId = preview.Id }));
        Assert.Empty((await lead.Request).Return.Entries);
    }

    [Fact]
    public async Task A_workbook_of_another_case_or_without_its_columns_is_refused()
    {
        var (world, about, lead) = await Given();
        var sheet = await lead.Send(new GetChronologySheet());
        IReadOnlyList<object?> row = ["6/10/2026", null, null, null, null, "GP record", null, "A visit"];

        var other = await Workbook(world, sheet with { Name = sheet.Name.Replace(about.Reference, about.Reference[..^4] + "0999", StringComparison.Ordinal), Rows = sheet.Rows.Append(row) });
        Assert.Contains("This workbook is for", await Refusal(lead, new UploadedFile("other.xlsx", other)), StringComparison.Ordinal);
        Assert.Contains("no column “Where it is recorded” and none “What happened”", await Refusal(lead, Csv("Date;Remarks\n5/10/2026;x")), StringComparison.Ordinal);
        Assert.Equal("Choose the file of your chronology, or paste a table", await Refusal(lead, null));
        Assert.Null(await lead.Send(new GetChronologyPreview()));
    }

    [Fact]
    public async Task The_pages_lead_from_the_workbook_to_the_entries()
    {
        var (world, _, lead) = await Given();
        var visitor = new WebVisitor(world.App);
        var email = (await lead.Request).Recipient.Email;
        await visitor.Get(await world.NewestLink(email));
        await visitor.Press("Continue");
        await visitor.Press("Continue", ("Form.Code", await world.NewestCode(email)));

        await visitor.Get("/links/return/chronology/upload");
        await visitor.Press("Check it");
        Assert.Contains("Choose the file of your chronology, or paste a table", visitor.Text, StringComparison.Ordinal);
        await visitor.PressWithFile("Check it", "Form.File", "ours.csv", Encoding.UTF8.GetBytes(Own));
        Assert.Contains("6 entries to add", visitor.Text, StringComparison.Ordinal);
        await visitor.Press("Save 6 entries");

        Assert.Equal("/links/return/chronology", visitor.Path);
        Assert.Contains("6 entries saved.", visitor.Text, StringComparison.Ordinal);
    }

    private static async Task<(World World, Case About, ReturnLead Lead)> Given()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        return (world, about, (await ReturnLead.Ask(world, about, "hospital"))[0]);
    }

    private static UploadedFile Csv(string text) => new("ours.csv", Encoding.UTF8.GetBytes(text));

    private static async Task<string> Refusal(ReturnLead lead, UploadedFile? file) =>
        (await Assert.ThrowsAsync<ValidationException>(() => lead.Send(new UploadChronology { File = file }))).Errors.First().ErrorMessage;

    private static async Task<byte[]> Workbook(World world, Table table)
    {
        using var file = new MemoryStream();
        await world.App.App.Services.GetRequiredService<ITableWriter>().Write(table, TableFormat.Xlsx, file, CancellationToken.None);
        return file.ToArray();
    }
}
