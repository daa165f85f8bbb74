using System.Diagnostics;
using System.Globalization;

namespace CaseReview.Infrastructure.Persistence.Embedded;

/// <summary>
/// The account that the server runs under. PostgreSQL refuses to run as root, so a root process hands over to the
/// unprivileged account "nobody"; anybody else runs it as themselves.
/// </summary>
internal sealed class PostgresAccount
{
    private const int Nobody = 65534;

    private PostgresAccount(bool switches) => Switches = switches;

    /// <summary>True when the server runs under another account than this process.</summary>
    public bool Switches { get; }

    /// <summary>The account that fits this process.</summary>
    public static PostgresAccount ForThisProcess() => new(Environment.IsPrivilegedProcess && OperatingSystem.IsLinux());

    /// <summary>Runs a program under the account.</summary>
    public Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        if (!Switches)
        {
            return ExecuteAsync(program, arguments, ct);
        }

        var id = Nobody.ToString(CultureInfo.InvariantCulture);
        return ExecuteAsync("setpriv", [$"--reuid={id}", $"--regid={id}", "--clear-groups", program, .. arguments], ct);
    }

    /// <summary>Gives a file or a folder with all in it to the account.</summary>
    public async Task GiveAsync(string path, CancellationToken ct)
    {
        if (Switches)
        {
            await ExecuteAsync("chown", ["-R", string.Create(CultureInfo.InvariantCulture, $"{Nobody}:{Nobody}"), path], ct);
        }
    }

    /// <summary>True when the account can pass through every parent folder and read what is there.</summary>
    public async Task<bool> CanReachAsync(string path, CancellationToken ct) =>
        !Switches || (await RunAsync("test", ["-r", path, "-a", "-x", path], ct)).Code == 0;

    private static async Task<(int Code, string Output)> ExecuteAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        // The server outlives pg_ctl and would hold its pipes open, so output is read only until pg_ctl itself ends.
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start) ?? throw new EmbeddedPostgresFailed($"{program} could not be started.");
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.HasExited)
        {
            await Task.Delay(20, ct);
        }

        // Lets lines already written arrive.
        await Task.Delay(20, ct);
        lock (output)
        {
            return (process.ExitCode, output.ToString());
        }
    }

    private static void Append(System.Text.StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }
}
