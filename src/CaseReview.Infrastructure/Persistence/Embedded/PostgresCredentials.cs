using System.Security.Cryptography;
using System.Text.Json;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>Random passwords of the embedded server, made once and kept in a file that only the product's account can read.</summary>
internal sealed record PostgresCredentials(string Admin, string Owner, string App)
{
    /// <summary>The server's superuser.</summary>
    public const string AdminRole = "postgres";

    /// <summary>Reads the file, or makes it.</summary>
    public static async Task<PostgresCredentials> LoadOrCreateAsync(string file, CancellationToken ct)
    {
        if (File.Exists(file))
        {
            await using var stored = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<PostgresCredentials>(stored, cancellationToken: ct)
                ?? throw new EmbeddedPostgresFailed($"The file {file} is empty. Restore it from the backup: without it the database cannot be opened.");
        }

        var made = new PostgresCredentials(Random(), Random(), Random());
        await WritePrivateAsync(file, JsonSerializer.Serialize(made), ct);
        return made;
    }

    /// <summary>Writes a file that is closed to others from its first byte.</summary>
    public static async Task WritePrivateAsync(string file, string text, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(file, options);
        await writer.WriteAsync(text.AsMemory(), ct);
    }

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
