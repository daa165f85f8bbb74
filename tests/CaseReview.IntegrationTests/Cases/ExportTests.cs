using System.IO.Compression;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Cases;

public sealed class ExportTests
{
    [Fact]
    [Trait("Requirement", "K-CON-01")]
    public async Task The_list_comes_as_csv_with_its_filters_without_names_or_formulas_and_is_recorded()
    {
        var world = await World.Create();
        var reference = await world.Send(Journeys.Incident() with { Headline = "=HYPERLINK(\"http://x.example\")" });
        await world.Logged();
        var visitor = await world.Visit();
        await visitor.Get($"/{world.Slug}/cases?reference={reference[^4..]}");

        var file = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, Link(visitor, "CSV")));

        var lines = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("text/csv; charset=utf-8", file.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("attachment", file.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.Contains($"\"{reference}\",\"Referral\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("K.M.", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", lines[1], StringComparison.Ordinal);
        var entry = await world.Read(db => db.AuditEntries.SingleAsync(x => x.EventName == nameof(CasesExported)));
        Assert.Equal("List of 1 case exported as CSV", entry.Summary);
    }

    [Fact]
    public async Task The_list_comes_as_a_workbook()
    {
        var world = await World.Create();
        var reference = await world.Logged();
        var visitor = await world.Visit(Role.GroupChair);
        await visitor.Get($"/{world.Slug}/cases");

        var file = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, Link(visitor, "Excel (XLSX)")));

        using var zip = new ZipArchive(new MemoryStream(await file.Content.ReadAsByteArrayAsync()));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Contains(reference, await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_exports_what_they_may_not_see()
    {
        var world = await World.Create();
        await world.Logged();

        var member = await world.Visit(Role.GroupMember);
        var file = await member.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/cases.csv?closed=all"));

        Assert.Single((await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new ExportCases(new CaseFilter(), Application.Tables.TableFormat.Csv), Role.SafeguardingLead));
    }

    private static string Link(WebVisitor visitor, string text) => visitor.Page.QuerySelectorAll("a").Single(x => x.TextContent == text).GetAttribute("href")!;
}
