using System.Net;
using System.Net.Http.Headers;
using CaseReview.Application.Documents;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Documents;

public sealed class DocumentTests
{
    private static readonly byte[] Pdf = "%PDF-1.7\nA page"u8.ToArray();

    [Fact]
    public async Task An_officer_adds_a_document_and_it_comes_back_as_a_download_only()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);

        var answer = await Post(officer, $"/{world.Slug}/cases/{logged.Reference}/documents", ("minutes.pdf", Pdf));
        await officer.Get($"/{world.Slug}/cases/{logged.Reference}/documents");
        var saved = await world.Read(db => db.Set<Document>().SingleAsync());
        var download = await officer.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/cases/{logged.Reference}/documents/{saved.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("minutes.pdf", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Not scanned", officer.Text, StringComparison.Ordinal);
        Assert.Equal(Pdf, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", download.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(await world.Read(db => db.AccessEntries.AnyAsync(a => a.What == $"document {saved.Id}")));
    }

    [Fact]
    public async Task A_file_that_cannot_be_taken_is_refused_in_words()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        var path = $"/{world.Slug}/cases/{logged.Reference}/documents";

        var answer = await Post(officer, path, ("large.pdf", new byte[30 * 1024 * 1024]), ("empty.pdf", []), ("tool.pdf", "MZ"u8.ToArray()));
        var text = await answer.Content.ReadAsStringAsync();
        var six = await Post(officer, path, [.. Enumerable.Range(1, 6).Select(n => ($"{n}.pdf", Pdf))]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("large.pdf is larger than 10 MB. Choose a smaller file", text, StringComparison.Ordinal);
        Assert.Contains("empty.pdf is empty. Choose another file", text, StringComparison.Ordinal);
        Assert.Contains("tool.pdf must be a PDF, DOCX, XLSX, ODT, JPEG or PNG", text, StringComparison.Ordinal);
        Assert.Contains("Choose up to 5 files at a time", await six.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await world.Read(db => db.Set<Document>().CountAsync()));
    }

    [Fact]
    public async Task Another_partnership_and_a_reader_without_the_case_find_no_document()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        await world.Send(new AddDocuments { Reference = logged.Reference, Files = [new UploadedFile("minutes.pdf", Pdf)] });
        var saved = await world.Read(db => db.Set<Document>().SingleAsync());
        var elsewhere = await World.Create();
        var stranger = await elsewhere.Visit();

        var foreign = await stranger.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{elsewhere.Slug}/cases/{logged.Reference}/documents/{saved.Id}"));
        await Assert.ThrowsAsync<Application.Common.NotFound>(() => world.Send(new DownloadDocument(logged.Reference, saved.Id), Role.Reviewer));

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    private static async Task<HttpResponseMessage> Post(WebVisitor visitor, string path, params (string Name, byte[] Content)[] files)
    {
        await visitor.Get(path);
        using var form = new MultipartFormDataContent
        {
            { new StringContent(visitor.Page.QuerySelector("form[enctype] input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
        };
        foreach (var (name, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            form.Add(part, "Form.Files", name);
        }

        return await visitor.Raw(new HttpRequestMessage(HttpMethod.Post, path) { Content = form });
    }
}
