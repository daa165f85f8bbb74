using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>The folder of an embedded server and the places in it.</summary>
internal sealed record PostgresHome(string Folder)
{
    /// <summary>Where things go when the asked folder is closed to the server's account.</summary>
    public const string Fallback = "/var/lib/case-review";

    /// <summary>The cluster itself; belongs to the server's account.</summary>
    public string Cluster => Path.Combine(Folder, "cluster");

    /// <summary>What the server has to say.</summary>
    public string Log => Path.Combine(Cluster, "server.log");

    /// <summary>Passwords; belongs to the product, readable by nobody else.</summary>
    public string CredentialsFile => Path.Combine(Folder, "credentials.json");

    /// <summary>Held while a process starts the server.</summary>
    public string StartingLock => Path.Combine(Folder, "starting.lock");

    /// <summary>Held, shared, by every process that uses the server.</summary>
    public string InUseLock => Path.Combine(Folder, "in-use.lock");

    /// <summary>A short folder for the socket: the system refuses socket addresses over 107 bytes.</summary>
    public string SocketFolder => Path.Combine("/tmp", "case-review-" + Short(Folder));

    /// <summary>Makes the folder, or its stand-in when a parent folder is closed to the server's account.</summary>
    public static async Task<PostgresHome> PrepareAsync(string folder, PostgresAccount account, ILogger log, CancellationToken ct)
    {
        folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(folder);
        if (await account.CanReachAsync(folder, ct))
        {
            return new PostgresHome(folder);
        }

        var open = Path.Combine(Fallback, Short(folder));
        log.LogWarning(
            "The folder {Folder} cannot be read by the unprivileged account that PostgreSQL runs under, because a folder above it is closed. "
            + "The database is kept in {Open} instead", folder, open);
        Directory.CreateDirectory(open);
        return new PostgresHome(open);
    }

    private static string Short(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..10];
}
