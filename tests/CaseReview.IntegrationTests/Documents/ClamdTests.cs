using System.Diagnostics;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Documents;
using CaseReview.Infrastructure.Documents;

namespace CaseReview.IntegrationTests.Documents;

/// <summary>The real clamd, with one signature of our own: its database cannot be fetched everywhere.</summary>
public sealed class ClamdTests
{
    // The industry's harmless test file. It is put together here so that no scanner takes this source for it.
    private static readonly string TestFile = string.Concat(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR", "-STANDARD-ANTIVIRUS-", "TEST-FILE!", "$H+H*");

    [FactWhenInstalled("clamd")]
    public async Task The_real_scanner_finds_the_test_file_inside_a_document_and_nothing_in_a_clean_one()
    {
        using var clamd = await Clamd.Start();
        var scanner = new ClamAvScanner(clamd.Settings, new MachineClock(TimeProvider.System));

        Assert.Equal((null, false), (await scanner.Look(CancellationToken.None) is var state ? state.WhyNot : "", state.Outdated));
        Assert.Contains("Local-Test-File", await Scan(scanner, Encoding.ASCII.GetBytes(TestFile)), StringComparison.Ordinal);
        Assert.Contains("Local-Test-File", await Scan(scanner, Document(TestFile)), StringComparison.Ordinal);
        Assert.Null(await Scan(scanner, Document("Minutes of the meeting")));
        var tooLarge = await Assert.ThrowsAsync<ScannerFailed>(() => Scan(scanner, new byte[3 * 1024 * 1024]));
        Assert.Contains("StreamMaxLength", tooLarge.Message, StringComparison.Ordinal);
        clamd.Stop();
        Assert.True((await Assert.ThrowsAsync<ScannerFailed>(() => Scan(scanner, Document("Later")))).Unreachable);
    }

    private static async Task<string?> Scan(ClamAvScanner scanner, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return await scanner.Scan(stream, CancellationToken.None);
    }

    private static byte[] Document(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new[] { ("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>"), ("word/media/note.bin", text) })
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.ASCII.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    private sealed class Clamd : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("clamd-").FullName;
        private Process _process = null!;

        public DocumentSettings Settings => new(DocumentPlaces.Database, "", new UnixDomainSocketEndPoint(Path.Combine(_folder, "socket")), TimeSpan.FromSeconds(30));

        public static async Task<Clamd> Start()
        {
            var clamd = new Clamd();
            Directory.CreateDirectory(Path.Combine(clamd._folder, "db"));
            await File.WriteAllTextAsync(Path.Combine(clamd._folder, "db", "local.ndb"), $"Local-Test-File:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(TestFile))}\n");
            await File.WriteAllTextAsync(Path.Combine(clamd._folder, "clamd.conf"), $"""
                Foreground yes
                DatabaseDirectory {clamd._folder}/db
                LocalSocket {clamd._folder}/socket
                TemporaryDirectory {clamd._folder}
                StreamMaxLength 2M
                User {Environment.UserName}

                """);
            clamd._process = Process.Start(new ProcessStartInfo(FactWhenInstalledAttribute.Find("clamd")!, ["--config-file", Path.Combine(clamd._folder, "clamd.conf")]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            var errors = clamd._process.StandardError.ReadToEndAsync();
            for (var tries = 0; !File.Exists(Path.Combine(clamd._folder, "socket")); tries++)
            {
                if (tries == 300 || clamd._process.HasExited)
                {
                    clamd.Stop();
                    Assert.Fail($"clamd is installed but did not start: {await errors}");
                }

                await Task.Delay(100);
            }

            return clamd;
        }

        public void Stop()
        {
            _process.Kill();
            _process.WaitForExit();
        }

        public void Dispose()
        {
            Stop();
            _process.Dispose();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
