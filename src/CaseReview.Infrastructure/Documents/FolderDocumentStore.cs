using System.Security.Cryptography;
using System.Text;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Documents;
using CaseReview.Domain.Common;
using CaseReview.Domain.Documents;
using CaseReview.Infrastructure.Persistence;

namespace CaseReview.Infrastructure.Documents;

/// <summary>
/// Keeps the bytes in a folder, one file a document, below a folder of the partnership. Names are hashes, so that nothing that a person typed gets near a path
/// and nothing can be read off them. Documents of the time before are still read from the database.
/// </summary>
/// <param name="db">The database: files follow what becomes of its rows.</param>
/// <param name="settings">Where the folder is.</param>
/// <param name="scope">The partnership of the unit of work.</param>
/// <param name="earlier">What was kept in the database.</param>
/// <param name="machine">The age of files is told by the machine's clock.</param>
internal sealed class FolderDocumentStore(CaseReviewDbContext db, DocumentSettings settings, PartnershipScope scope, DatabaseDocumentStore earlier, MachineClock machine) : IDocumentStore
{
    private const string Unfinished = ".part";
    private const string Aside = "set-aside";
    private const int DaysAside = 14;
    private static readonly TimeSpan MayBeOnItsWay = TimeSpan.FromHours(1);

    public async Task Add(Document document, Stream content, CancellationToken ct)
    {
        var path = PathOf(document.PartnershipId, document.Id);
        var unfinished = path + Unfinished;
        MakeFolder(Path.GetDirectoryName(path)!);
        try
        {
            await using (var file = new FileStream(unfinished, Writing()))
            {
                await content.CopyToAsync(file, ct);
                file.Flush(flushToDisk: true);
            }

            // A file under its own name is whole, whatever happens to the machine.
            File.Move(unfinished, path);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public Task<Stream> Open(Document document, CancellationToken ct)
    {
        var path = PathOf(document.PartnershipId, document.Id);
        return File.Exists(path)
            ? Task.FromResult<Stream>(new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan }))
            : earlier.Open(document, ct);
    }

    public Task Remove(Document document, CancellationToken ct)
    {
        var path = PathOf(document.PartnershipId, document.Id);
        if (!File.Exists(path))
        {
            return earlier.Remove(document, ct);
        }

        db.OnceCommitted(() => DeleteOrLeave(path));
        return Task.CompletedTask;
    }

    // It is removed for everybody already. What the disk does not let go of now is an orphan, and set aside by the job.
    private static void DeleteOrLeave(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    public Task SetOrphansAside(IReadOnlyCollection<Guid> documents, CancellationToken ct)
    {
        var (partnership, now) = (scope.Current, machine.Provider.GetUtcNow().UtcDateTime);
        var aside = Path.Combine(settings.Folder, Aside, partnership.Value.ToString("N"));
        var kept = documents.Select(id => PathOf(partnership, id)).ToDictionary(x => Path.GetFileName(x));
        foreach (var file in FilesIn(aside))
        {
            ct.ThrowIfCancellationRequested();
            if (kept.TryGetValue(Path.GetFileName(file), out var place) && !File.Exists(place))
            {
                MakeFolder(Path.GetDirectoryName(place)!);
                File.Move(file, place);
            }
            else if (File.GetLastWriteTimeUtc(file) < now.AddDays(-DaysAside))
            {
                File.Delete(file);
            }
        }

        foreach (var file in FilesIn(FolderOf(partnership)).Where(file => !kept.ContainsKey(Path.GetFileName(file)) && File.GetLastWriteTimeUtc(file) < now - MayBeOnItsWay))
        {
            ct.ThrowIfCancellationRequested();
            MakeFolder(aside);
            var path = Path.Combine(aside, Path.GetFileName(file));
            File.Move(file, path, overwrite: true);
            File.SetLastWriteTimeUtc(path, now);
        }

        return Task.CompletedTask;
    }

    private static List<string> FilesIn(string folder) => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)] : [];

    private string FolderOf(PartnershipId partnership) => Path.Combine(settings.Folder, partnership.Value.ToString("N"));

    private string PathOf(PartnershipId partnership, Guid document)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{partnership.Value:N}/{document:N}")));
        return Path.Combine(FolderOf(partnership), name[..2], name);
    }

    private static FileStreamOptions Writing()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
