using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CaseReview.Application.Correspondence;

namespace CaseReview.Infrastructure.Email;

/// <summary>Keeps emails as files, for a developer to read. Holds working links, so Production refuses it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="clock">The time of sending.</param>
public sealed partial class FolderSender(string folder, TimeProvider clock) : IEmailSender
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public async Task Send(Application.Correspondence.Email email, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var at = clock.GetUtcNow();
        var kept = new KeptEmail(email.ToAddress, email.Subject, email.Text, [.. Links().Matches(email.Text).Select(m => m.Value)], at) { Calendar = email.Calendar };
        var file = Path.Combine(folder, $"{at:yyyyMMdd'T'HHmmssfffffff}-{email.MessageId.Trim('<', '>').Split('@')[0]}.json");

        // Written beside it and moved, so that a reader never sees half a message.
        await File.WriteAllTextAsync(file + ".part", JsonSerializer.Serialize(kept, Json), ct);
        File.Move(file + ".part", file, overwrite: true);
    }

    /// <summary>Every email, newest first.</summary>
    /// <returns>The emails.</returns>
    public IReadOnlyList<KeptEmail> All() => !Directory.Exists(folder)
        ? []
        :
        [
            .. Directory.GetFiles(folder, "*.json").Select(f => (Email: JsonSerializer.Deserialize<KeptEmail>(File.ReadAllText(f), Json)!, Written: File.GetLastWriteTimeUtc(f)))
                .OrderByDescending(x => x.Email.SentAt).ThenByDescending(x => x.Written).Select(x => x.Email),
        ];

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Links();
}

/// <summary>An email in the developer's outbox.</summary>
/// <param name="To">Address.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Links">The links in it.</param>
/// <param name="SentAt">When.</param>
public sealed record KeptEmail(string To, string Subject, string Text, IReadOnlyList<string> Links, DateTimeOffset SentAt)
{
    /// <summary>The calendar file attached; null when there is none.</summary>
    public string? Calendar { get; init; }
}
