using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace CaseReview.EndToEndTests;

/// <summary>The product as an operator starts it: its own process, database, outbox and clock.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan StartAtMost = TimeSpan.FromMinutes(2);
    private static readonly ConcurrentDictionary<string, bool> Seen = new(StringComparer.Ordinal);
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly string _data;
    private readonly List<string> _log = [];

    private RunningApp(Process process, string address, string data)
    {
        (_process, Address, _data) = (process, address, data);
        _http = new HttpClient { BaseAddress = new Uri(address) };
    }

    /// <summary>Where it serves.</summary>
    public string Address { get; }

    /// <summary>What axe found on the pages that were visited; a journey ends by asserting that there is nothing.</summary>
    public SortedSet<string> Barriers { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether any of these parts of a page is the first of its kind in this run; all journeys share what was seen.</summary>
    /// <param name="parts">What the page is made of.</param>
    public static bool HasNew(IReadOnlyList<string> parts) => parts.Where(part => Seen.TryAdd(part, true)).ToList() is not [];

    /// <summary>What it has written to its log.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return string.Join('\n', _log);
            }
        }
    }

    /// <summary>Starts it on a database of its own and waits until it answers.</summary>
    public static async Task<RunningApp> StartAsync()
    {
        var web = Path.Combine(Root(), "src", "CaseReview.Web");
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var data = Directory.CreateTempSubdirectory("case-review-journey-").FullName;
        var address = $"http://127.0.0.1:{FreePort()}";
        var process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", Path.Combine(web, "bin", configuration, "net10.0", "CaseReview.Web.dll"))
            {
                WorkingDirectory = web,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Development",
                    ["Urls"] = address,
                    ["CaseReview__Data"] = data,
                    ["PublicOrigin"] = address,
                    ["Demo__Cases"] = "false",
                },
            },
        };
        var app = new RunningApp(process, address, data);
        process.OutputDataReceived += (_, line) => app.Keep(line.Data);
        process.ErrorDataReceived += (_, line) => app.Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await app.WaitUntilReady();
        return app;
    }

    /// <summary>Moves the product's clock to a United Kingdom time; every due sweep has run and every email has gone when it returns.</summary>
    public async Task MoveClock(DateTimeOffset to)
    {
        using var moved = await _http.PostAsJsonAsync("/dev/clock", new { now = to.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) });
        Assert.True(moved.IsSuccessStatusCode, await moved.Content.ReadAsStringAsync());
    }

    /// <summary>Sends every waiting email.</summary>
    public async Task SendEmails()
    {
        using var sent = await _http.PostAsync("/dev/jobs/outbox", null);
        Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
    }

    /// <summary>Every email to an address, newest first.</summary>
    private async Task<IReadOnlyList<JsonNode>> Emails(string to)
    {
        await SendEmails();
        var all = JsonNode.Parse(await _http.GetStringAsync("/dev/outbox.json"))!.AsArray();
        return [.. all.Where(m => m!["to"]!.GetValue<string>().Contains(to, StringComparison.OrdinalIgnoreCase)).Select(m => m!)];
    }

    /// <summary>The newest link that was sent to an address.</summary>
    public Task<string> LinkTo(string to) => Soon(to, m =>
        m["links"]!.AsArray().Select(l => l!.GetValue<string>()).FirstOrDefault(l => l.Contains("/links/", StringComparison.Ordinal)));

    /// <summary>The newest six-digit code that was sent to an address.</summary>
    public Task<string> CodeTo(string to) => Soon(to, m =>
        System.Text.RegularExpressions.Regex.Match(m["text"]!.GetValue<string>(), @"\b\d{6}\b") is { Success: true } code ? code.Value : null);

    /// <summary>The words of the newest email to an address whose subject holds a phrase.</summary>
    public Task<string> EmailTo(string to, string phrase) => Soon(to, m =>
        m["subject"]!.GetValue<string>().Contains(phrase, StringComparison.Ordinal) ? m["text"]!.GetValue<string>() : null);

    // Emails leave by a job, so the newest may be a moment away.
    private async Task<string> Soon(string to, Func<JsonNode, string?> find)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            if ((await Emails(to)).Select(find).FirstOrDefault(found => found is not null) is { } found)
            {
                return found;
            }

            await Task.Delay(250);
        }

        var subjects = (await Emails(to)).Select(m => m["subject"]);
        throw new InvalidOperationException($"No such email has come to {to}. These have: {string.Join(" | ", subjects)}. The log ends:\n{string.Join('\n', Log.Split('\n').TakeLast(60))}");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // Asked to end, so that its database is stopped too.
            using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await _process.WaitForExitAsync(patience.Token);
        }

        _process.Dispose();
        _http.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CaseReview.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            _log.Add(line ?? "");
        }
    }

    private async Task WaitUntilReady()
    {
        var until = DateTimeOffset.UtcNow + StartAtMost;
        while (DateTimeOffset.UtcNow < until && !_process.HasExited)
        {
            try
            {
                using var ready = await _http.GetAsync("/health/ready");
                if (ready.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(200);
        }

        throw new InvalidOperationException($"The product did not start:\n{Log}");
    }
}
