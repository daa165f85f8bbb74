using System.Diagnostics;
using CaseReview.Application.ChronologySheets;
using CaseReview.Application.Documents;
using CaseReview.Application.Tables;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.ChronologySheets;

public sealed class LibreOfficeTests
{
    [FactWhenInstalled("soffice")]
    [Trait("Requirement", "D-RR-06")]
    [Trait("Requirement", "D-RR-08")]
    public async Task The_workbook_that_is_offered_goes_through_a_real_spreadsheet_program_and_comes_back()
    {
        TestClock.Begin();
        var world = await World.Create();
        var lead = (await ReturnLead.Ask(world, await world.GivenCase(), "hospital"))[0];
        var sheet = await lead.Send(new GetChronologySheet());
        IReadOnlyList<object?> row = [new DateOnly(2026, 10, 5), "14:10", null, null, null, "GP record, page 3", null, "Seen at home – “settled”\nand again at night"];
        using var filled = new MemoryStream();
        await world.App.App.Services.GetRequiredService<ITableWriter>().Write(sheet with { Rows = sheet.Rows.Append([.. row, .. new object?[sheet.Headings.Count - row.Count]]) }, TableFormat.Xlsx, filled, CancellationToken.None);

        var saved = await SavedByLibreOffice(filled.ToArray());
        await lead.Send(new UploadChronology { File = new UploadedFile("ours.xlsx", saved) });
        var preview = await lead.Send(new GetChronologyPreview());
        Assert.Empty(preview!.Wrong.SelectMany(x => x.Problems));
        Assert.Equal(1, preview.New);
        await lead.Send(new BringInChronology { UploadId = preview.Id });

        var entry = Assert.Single((await lead.Request).Return.Entries);
        Assert.Equal(EventDate.Exactly(new DateOnly(2026, 10, 5), new TimeOnly(14, 10)), entry.When);
        Assert.Equal(("GP record, page 3", "Seen at home – “settled”\nand again at night"), (entry.Source, entry.WhatHappened));
    }

    private static async Task<byte[]> SavedByLibreOffice(byte[] workbook)
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice-").FullName;
        try
        {
            var file = Path.Combine(folder, "ours.xlsx");
            await File.WriteAllBytesAsync(file, workbook);
            using var program = Process.Start(new ProcessStartInfo(
                FactWhenInstalledAttribute.Find("soffice")!,
                [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", Path.Combine(folder, "out"), file])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = program.StandardOutput.ReadToEndAsync();
            var errors = program.StandardError.ReadToEndAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            await program.WaitForExitAsync(patience.Token);
            var saved = Path.Combine(folder, "out", "ours.xlsx");
            Assert.True(File.Exists(saved), $"LibreOffice is installed but did not save the workbook: {await said} {await errors}");
            return await File.ReadAllBytesAsync(saved);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
