using System.IO.Compression;
using System.Net;
using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Chronologies;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Chronologies;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Chronologies;

[Trait("Requirement", "K-CON-01")]
[Trait("Requirement", "D-RR-08")]
public sealed class DownloadTests
{
    [Fact]
    public async Task Names_are_replaced_the_rest_is_listed_and_what_leaves_is_recorded()
    {
        var (world, reference, _) = await Returned("Kit Marlow seen by Dr Patel. DOB 1/8/2026. =1+1");
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{reference}/chronology/download";

        await manager.Get($"{here}?anonymise=true");
        Assert.Contains("Patel", manager.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", manager.Text, StringComparison.Ordinal);
        await manager.Press("Download", ("Form.Format", "Xlsx"));
        Assert.Equal(["Confirm that the file may leave with what still shows in it"], manager.Errors);
        await world.Send(new WriteGlossary { Reference = reference, Lines = "Patel = Doctor 1" });
        Assert.Empty((await world.Send(new CheckChronology(reference, Anonymise: true))).Showing);
        var file = await world.Send(new DownloadChronology { Reference = reference, Format = ChronologyFormat.Xlsx, Anonymise = true });

        using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await sheet.ReadToEndAsync();
        Assert.Contains("K.M. seen by Dr Doctor 1. DOB [date of birth]. =1+1", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Equal($"{reference}-chronology-anonymised.xlsx", file.FileName);
        var noted = await world.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ChronologyDownloaded)).Select(x => x.Summary).SingleAsync());
        Assert.Equal("Chronology of 1 entry downloaded as XLSX, anonymised; the check found nothing", noted);
    }

    [Fact]
    public async Task With_names_it_leaves_knowingly_or_not_at_all_and_by_nobody_else()
    {
        var (world, reference, lead) = await Returned("Kit Marlow seen");
        var download = new DownloadChronology { Reference = reference, Format = ChronologyFormat.Xlsx, Anonymise = false };

        await Assert.ThrowsAsync<ValidationException>(() => world.Send(download));
        Assert.False(await world.Read(db => db.AuditEntries.AnyAsync(x => x.EventName == nameof(ChronologyDownloaded))));
        await world.Send(new WriteEntryNote { Reference = reference, Request = 1, Entry = 1, Text = "A private thought" });
        var file = await world.Send(download with { Knowingly = true });

        using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await sheet.ReadToEndAsync();
        Assert.Contains("Kit Marlow seen", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("private thought", xml, StringComparison.Ordinal);
        Assert.Contains("the person went on", await world.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ChronologyDownloaded)).Select(x => x.Summary).SingleAsync()), StringComparison.Ordinal);
        var chair = await world.Visit(Role.GroupChair);
        await chair.Get($"/{world.Slug}/cases/{reference}/chronology/download?anonymise=true");
        Assert.Equal(HttpStatusCode.Forbidden, chair.Status);
        await Assert.ThrowsAsync<CaseReview.Application.Common.Forbidden>(() => lead.Send(download));
    }

    [Theory]
    [InlineData(SubjectKind.Child, "The child’s voice")]
    [InlineData(SubjectKind.Adult, "Their own voice")]
    public async Task A_workbook_says_whose_voice_it_holds_in_the_words_of_the_case(SubjectKind kind, string heading)
    {
        var (world, reference, _) = await Returned("Seen at home");
        await world.Read(db => db.Set<Subject>().ExecuteUpdateAsync(x => x.SetProperty(s => s.Kind, kind)));

        var file = await world.Send(new DownloadChronology { Reference = reference, Format = ChronologyFormat.Xlsx, Anonymise = false, Knowingly = true });

        using var zip = new ZipArchive(new MemoryStream(file.Content));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains($">{heading}<", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_the_list_shows_leaves_when_that_is_chosen_and_file_and_history_say_so()
    {
        var (world, reference, lead) = await Returned("A visit");
        await world.Send(new SendReturnBack { Reference = reference, Number = 1, Reason = "Add the letter", DueOn = new DateOnly(2026, 12, 17) });
        await lead.Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 11, 5), Source = "Letters", WhatHappened = "A letter", About = "Mother" });
        await lead.Send(new SubmitReturn { Declared = true });
        var manager = await world.Visit();
        var here = $"/{world.Slug}/cases/{reference}/chronology";

        await manager.Get($"{here}?words=letter&about=Mother");
        await manager.Get(manager.Page.QuerySelectorAll("a").First(x => x.TextContent == "Download").GetAttribute("href")!);
        await manager.Press("Check it", ("everything", "false"), ("anonymise", "true"));
        Assert.Contains("1 entry, names replaced: only about one person, with certain words.", manager.Text, StringComparison.Ordinal);
        var filter = new ChronologyFilter { Words = "letter", About = "Mother" };
        var file = await world.Send(new DownloadChronology { Reference = reference, Format = ChronologyFormat.Docx, Anonymise = true, Filter = filter });

        Assert.Equal($"{reference}-chronology-part-anonymised.docx", file.FileName);
        Assert.Equal(2, (await world.Send(new CheckChronology(reference, Anonymise: true))).Entries);
        var noted = await world.Read(db => db.AuditEntries.Where(x => x.EventName == nameof(ChronologyDownloaded)).Select(x => x.Summary).SingleAsync());
        Assert.Equal("Chronology of 1 entry (only about one person, with certain words) downloaded as DOCX, anonymised; the check found nothing", noted);
    }

    private static async Task<(World World, string Reference, ReturnLead Lead)> Returned(string text)
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Fill();
        await lead.Send(new AddChronologyEntry { Sure = WhenChoice.Exact, On = new DateOnly(2026, 10, 5), Source = "Case file", WhatHappened = text });
        await lead.Send(new SubmitReturn { Declared = true });
        return (world, about.Reference, lead);
    }
}
