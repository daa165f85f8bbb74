using System.Net;
using System.Text;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.Registers;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Documents;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Testing;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Correspondence;
using CaseReview.Testing.Documents;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Documents;

/// <summary>With a scanner, and with the bytes in a folder.</summary>
public sealed class ScanningTests(ScanningTests.Place place) : IClassFixture<ScanningTests.Place>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\nA page");
    private static readonly byte[] BadPdf = Encoding.ASCII.GetBytes($"%PDF-1.7\n{FakeClamd.Bad}");

    [Fact]
    [Trait("Requirement", "K-CON-01")]
    public async Task A_new_file_can_be_opened_once_the_scanner_has_found_nothing()
    {
        var (world, about) = await Given();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(Home(world, about));
        await officer.PressWithFile("Add documents", "Form.Files", "minutes.pdf", Pdf);
        Assert.Contains("Waiting. It can be opened when the check is done", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(officer.Page.QuerySelectorAll("a"), x => x.TextContent == "minutes.pdf");
        var document = await world.Read(db => db.Set<Document>().SingleAsync());
        await officer.Get($"{Home(world, about)}/{document.Id}");
        Assert.Equal(HttpStatusCode.Conflict, officer.Status);
        Assert.Contains("waits for its virus check", officer.Text, StringComparison.Ordinal);

        await world.SendAsSystem(new ScanWaiting());
        var download = await officer.Raw(new HttpRequestMessage(HttpMethod.Get, $"{Home(world, about)}/{document.Id}"));
        await officer.Get(Home(world, about));

        Assert.Equal(Pdf, await download.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", download.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", download.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("Nothing found", officer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await world.Read(db => db.AccessEntries.CountAsync(x => x.What == $"document {document.Id}")));
        Assert.DoesNotContain(place.Files(world), x => x.Contains("minutes", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "K-CON-01")]
    [Trait("Requirement", "D-RR-06")]
    public async Task A_file_in_which_something_is_found_is_gone_and_those_concerned_are_told_without_a_detail()
    {
        var (world, about) = await Given();
        var lead = (await ReturnLead.Ask(world, about, "hospital"))[0];
        await lead.Send(new Application.AgencyReturns.AttachToReturn { Files = [new UploadedFile("kit marlow.pdf", BadPdf)] });
        var document = await world.Read(db => db.Set<Document>().SingleAsync());
        Assert.Single(place.Files(world));

        await world.SendAsSystem(new ScanWaiting());
        await world.SendAsSystem(new ScanWaiting());
        await world.SendDue();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get(Home(world, about));

        Assert.Empty(place.Files(world));
        Assert.Contains("Refused: something was found. The file was not kept", officer.Text, StringComparison.Ordinal);
        Assert.Equal(ScanResult.Infected, (await lead.Send(new Application.AgencyReturns.GetOwnReturn())).Return.Documents.Single().Scan);
        Assert.Equal(ScanResult.Infected, (await world.Send(new Application.AgencyReturns.GetReturn(about.Reference, 1))).Documents.Single().Scan);
        Assert.Empty((await world.Send(new Application.AgencyReturns.GetReturn(about.Reference, 1), Role.GroupChair)).Documents);
        Assert.Empty(await world.Send(new ListDocuments(about.Reference), Role.GroupChair));
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new DownloadDocument(about.Reference, document.Id)));
        var told = world.App.App.Services.GetRequiredService<Infrastructure.Email.FolderSender>().All()
            .Where(x => x.Subject == $"{about.Reference}: a file was refused by the virus check").ToList();
        Assert.Equal([$"hospital.{world.Slug}@lead.example", world.Member(Role.BusinessUnitManager).Email], told.Select(x => x.To).Order());
        Assert.All(told, x => Assert.DoesNotContain("kit", x.Text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(1, await world.Read(db => db.AuditEntries.CountAsync(x => x.EventName == nameof(DocumentRefused))));
    }

    [Theory]
    [InlineData("down", "cannot be reached")]
    [InlineData("silent", "did not answer within 1 seconds")]
    [InlineData("nonsense", "cannot be understood")]
    [InlineData("almost", "cannot be understood")]
    [InlineData("empty", "without an answer")]
    [InlineData("limit", "StreamMaxLength")]
    public async Task A_scanner_that_does_not_say_clean_lets_nothing_pass_and_is_asked_again(string trouble, string reason)
    {
        var (world, about) = await Given();
        await world.Send(new AddDocuments { Reference = about.Reference, Files = [new UploadedFile("one.pdf", Pdf), new UploadedFile("two.pdf", [.. Pdf, .. new byte[300_000]])] });
        place.Clamd.IsSilent = trouble == "silent";
        place.Clamd.Says = trouble switch { "nonsense" => "HTTP/1.1 400 Bad Request", "almost" => "stream: OK, more or less", "empty" => "", _ => null };
        place.Clamd.Limit = trouble == "limit" ? 10 : int.MaxValue;
        if (trouble == "down")
        {
            place.Clamd.GoDown();
        }

        var failed = await Assert.ThrowsAsync<ScannerFailed>(() => world.SendAsSystem(new ScanWaiting()));
        await world.SendAsSystem(new ScanWaiting());
        Assert.Contains(reason, JobRecorder.ReasonOf(failed), StringComparison.Ordinal);
        Assert.All(await world.Read(db => db.Set<Document>().ToListAsync()), x => Assert.Equal((ScanResult.Waiting, 1), (x.Scan, x.ScanTries)));
        place.Clamd.Recover();
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await world.SendAsSystem(new ScanWaiting());

        Assert.All(await world.Read(db => db.Set<Document>().ToListAsync()), x => Assert.Equal(ScanResult.Clean, x.Scan));
    }

    [Fact]
    public async Task A_table_is_scanned_at_once_and_not_read_when_it_cannot_be()
    {
        var (world, _) = await Given();

        var infected = await Assert.ThrowsAsync<ValidationException>(() => world.Send(new UploadRegister { File = new UploadedFile("r.csv", Encoding.ASCII.GetBytes($"Reference\n{FakeClamd.Bad}")) }));
        place.Clamd.GoDown();
        var unscanned = await Assert.ThrowsAsync<ValidationException>(() => world.Send(new UploadRegister { File = new UploadedFile("r.csv", "Reference\n1"u8.ToArray()) }));
        place.Clamd.Recover();

        Assert.Contains("The virus check found something in the file", infected.Message, StringComparison.Ordinal);
        Assert.Contains("The virus check does not answer at the moment", unscanned.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_without_a_document_are_set_aside_after_an_hour_and_come_back_with_their_document()
    {
        var (world, about) = await Given();
        await world.Send(new AddDocuments { Reference = about.Reference, Files = [new UploadedFile("kept.pdf", Pdf)] });
        var kept = place.Files(world).Single();
        var (orphan, young) = (kept + "0", kept + "1.part");
        await File.WriteAllBytesAsync(orphan, Pdf);
        await File.WriteAllBytesAsync(young, Pdf);
        foreach (var old in new[] { kept, orphan })
        {
            File.SetLastWriteTimeUtc(old, File.GetLastWriteTimeUtc(old).AddHours(-2));
        }

        await world.SendAsSystem(new TidyDocumentStore());
        Assert.Equal(new[] { kept, young }.Order(), place.Files(world).Order());
        var aside = Assert.Single(place.SetAside(world));
        Assert.Equal(Pdf, await File.ReadAllBytesAsync(aside));

        // As after a restore of the database: a file that was set aside has its document again, and an old one has not.
        File.Move(kept, Path.Combine(Path.GetDirectoryName(aside)!, Path.GetFileName(kept)));
        File.SetLastWriteTimeUtc(aside, File.GetLastWriteTimeUtc(aside).AddDays(-15));
        await world.SendAsSystem(new TidyDocumentStore());

        Assert.Equal(new[] { kept, young }.Order(), place.Files(world).Order());
        Assert.Empty(place.SetAside(world));
    }

    [Fact]
    public async Task A_removal_that_is_rolled_back_leaves_the_file_where_it_is()
    {
        var (world, about) = await Given();
        await world.Send(new AddDocuments { Reference = about.Reference, Files = [new UploadedFile("kept.pdf", Pdf)] });

        await Assert.ThrowsAsync<InvalidOperationException>(() => Remove(world, () => throw new InvalidOperationException("Something else went wrong")));
        Assert.Single(place.Files(world));
        await Remove(world, () => { });

        Assert.Empty(place.Files(world));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_goes_on_waiting_and_the_operator_reads_why()
    {
        var (world, about) = await Given();
        await world.Send(new AddDocuments { Reference = about.Reference, Files = [new UploadedFile("lost.pdf", Pdf), new UploadedFile("there.pdf", Pdf)] });
        var lost = await world.Read(db => db.Set<Document>().SingleAsync(x => x.FileName == "lost.pdf"));
        var path = place.Files(world).Single(x => x.EndsWith(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes($"{world.Partnership.Id.Value:N}/{lost.Id:N}"))), StringComparison.Ordinal));
        File.Move(path, path + ".elsewhere");

        var failed = await Assert.ThrowsAsync<ScannerFailed>(() => world.SendAsSystem(new ScanWaiting()));
        Assert.Contains("cannot be read from the store. Look at the folder of the documents and its rights", JobRecorder.ReasonOf(failed), StringComparison.Ordinal);
        Assert.Equal([ScanResult.Waiting, ScanResult.Clean], await world.Read(db => db.Set<Document>().OrderBy(x => x.FileName).Select(x => x.Scan).ToListAsync()));
        File.Move(path + ".elsewhere", path);
        TestClock.Advance(TimeSpan.FromMinutes(1));
        await world.SendAsSystem(new ScanWaiting());

        Assert.All(await world.Read(db => db.Set<Document>().ToListAsync()), x => Assert.Equal(ScanResult.Clean, x.Scan));
    }

    [Fact]
    public async Task Health_says_how_the_scanner_is_and_stays_ready_without_it()
    {
        var visitor = new WebVisitor(place.App);

        var ready = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, "/health/ready"));
        var unreachable = await Scanner(1).Look(CancellationToken.None);
        place.Clamd.SignaturesFrom = DateTime.UtcNow.AddDays(-9);
        var old = await Scanner(place.Clamd.Port).Look(CancellationToken.None);
        place.Clamd.SignaturesFrom = null;
        var unknown = await Scanner(place.Clamd.Port).Look(CancellationToken.None);
        place.Clamd.SignaturesFrom = DateTime.UtcNow;

        Assert.Equal($$"""{"scanner":"up","signatures":"{{DateTime.UtcNow:yyyy-MM-dd}}"}""", await ready.Content.ReadAsStringAsync());
        Assert.Contains("cannot be reached", unreachable.WhyNot, StringComparison.Ordinal);
        Assert.Equal((DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-9)), true), (old.SignaturesFrom, old.Outdated));
        Assert.Equal(new ScannerState(null), unknown);
    }

    private static ClamAvScanner Scanner(int port) =>
        new(new DocumentSettings(DocumentPlaces.Database, "", new DnsEndPoint("127.0.0.1", port), TimeSpan.FromSeconds(1)), new Application.Correspondence.MachineClock(TimeProvider.System));

    private static Task Remove(World world, Action then) => world.Do(async services =>
    {
        var (db, store) = (services.GetRequiredService<ICaseReviewDb>(), services.GetRequiredService<IDocumentStore>());
        return await db.InTransaction(async () =>
        {
            var document = await db.Set<Document>().SingleAsync();
            await store.Remove(document, CancellationToken.None);
            db.Set<Document>().Remove(document);
            await db.SaveChangesAsync();
            then();
            return MediatR.Unit.Value;
        }, CancellationToken.None);
    });

    private Task<(World World, Case About)> Given()
    {
        // Before the first await, so that the test can move it.
        TestClock.Begin();
        return GivenCase();
    }

    private async Task<(World World, Case About)> GivenCase()
    {
        var world = await World.Create(app: place.App);
        return (world, await world.GivenCase());
    }

    private static string Home(World world, Case about) => $"/{world.Slug}/cases/{about.Reference}/documents";

    /// <summary>One application for these tests.</summary>
    public sealed class Place : IAsyncLifetime
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("case-review-documents-").FullName;

        public FakeClamd Clamd { get; } = new();

        public TestApp App { get; private set; } = null!;

        public IReadOnlyList<string> Files(World world) => FilesIn(Path.Combine(_folder, world.Partnership.Id.Value.ToString("N")));

        public IReadOnlyList<string> SetAside(World world) => FilesIn(Path.Combine(_folder, "set-aside", world.Partnership.Id.Value.ToString("N")));

        private static string[] FilesIn(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];

        public async Task InitializeAsync() => App = await TestApp.StartAsync(null,
            ("Documents:Scanner", $"tcp://127.0.0.1:{Clamd.Port}"), ("Documents:ScannerTimeoutSeconds", "1"), ("Documents:Store", "Folder"), ("Documents:Folder", _folder));

        public async Task DisposeAsync()
        {
            await App.App.DisposeAsync();
            Clamd.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
