using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Documents;

namespace CaseReview.Infrastructure.Documents;

/// <summary>
/// Asks clamd: the file goes over its socket in pieces (command INSTREAM), so the scanner needs no right to read anything here. Only its word for clean counts as
/// clean: whatever else it says, or does not say in time, leaves the file waiting.
/// </summary>
/// <param name="settings">Where it listens, and how long it may take.</param>
/// <param name="machine">The age of its signatures is told by the machine's clock.</param>
internal sealed class ClamAvScanner(DocumentSettings settings, MachineClock machine) : IVirusScanner
{
    private const int PieceSize = 64 * 1024;
    private const int LongestAnswer = 1024;
    private const string NothingFound = "stream: OK";
    private const string Says = "stream: ";
    private const string Found = " FOUND";
    private const string TooLarge = "size limit exceeded";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A load balancer asks often; the scanner is asked for its health four times a minute at most.
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(15);
    private (long At, ScannerState State)? _health;

    public bool IsSetUp => true;

    public async Task<string?> Scan(Stream content, CancellationToken ct)
    {
        var answer = await Talk(settings.ScannerPatience, (socket, limit) => Send(socket, content, limit), ct);
        return answer switch
        {
            NothingFound => null,
            _ when answer.StartsWith(Says, StringComparison.Ordinal) && answer.EndsWith(Found, StringComparison.Ordinal) && answer.Length > Says.Length + Found.Length => Plain(answer[Says.Length..^Found.Length]),
            _ when answer.Contains(TooLarge, StringComparison.OrdinalIgnoreCase) => throw new ScannerFailed("The virus scanner takes no file of this size. Set StreamMaxLength of clamd to 25M or more; the file waits until then."),
            "" => throw new ScannerFailed($"The virus scanner at {settings.ScannerAddress} closed the connection without an answer. Files wait until it gives one."),
            _ => throw new ScannerFailed($"The virus scanner at {settings.ScannerAddress} gave an answer that cannot be understood. Files wait until it gives another."),
        };
    }

    public async Task<ScannerState> Look(CancellationToken ct)
    {
        if (_health is { } known && Stopwatch.GetElapsedTime(known.At) < Remembered)
        {
            return known.State;
        }

        ScannerState state;
        try
        {
            state = await Talk(Patience, (socket, limit) => Command(socket, "PING", limit), ct) == "PONG"
                ? Aged(SignaturesOf(await Talk(Patience, (socket, limit) => Command(socket, "VERSION", limit), ct)))
                : new ScannerState($"What listens at {settings.ScannerAddress} is no virus scanner.");
        }
        catch (ScannerFailed e)
        {
            state = new ScannerState(e.Message);
        }

        _health = (Stopwatch.GetTimestamp(), state);
        return state;
    }

    // "ClamAV 1.0.7/27500/Mon Dec  7 09:33:02 2026"; without its database it says only the first part.
    private static DateOnly? SignaturesOf(string version) =>
        version.Split('/') is [_, _, var made]
        && DateTime.TryParseExact(made, "ddd MMM d HH:mm:ss yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite | DateTimeStyles.AllowTrailingWhite, out var at)
            ? DateOnly.FromDateTime(at)
            : null;

    private ScannerState Aged(DateOnly? from) => new(null, from, from < DateOnly.FromDateTime(machine.Provider.GetUtcNow().UtcDateTime).AddDays(-ScannerState.DaysFresh));

    private static async Task Send(NetworkStream socket, Stream content, CancellationToken ct)
    {
        await Command(socket, "INSTREAM", ct);
        var piece = new byte[sizeof(int) + PieceSize];
        int read;
        do
        {
            read = await content.ReadAsync(piece.AsMemory(sizeof(int)), ct);
            BinaryPrimitives.WriteInt32BigEndian(piece, read);
            await socket.WriteAsync(piece.AsMemory(0, sizeof(int) + read), ct);
        }
        while (read > 0);
    }

    // "z" commands end with a zero byte, and so does the answer to them.
    private static Task Command(NetworkStream socket, string command, CancellationToken ct) => socket.WriteAsync(Encoding.ASCII.GetBytes($"z{command}\0"), ct).AsTask();

    private static async Task<string> Answer(NetworkStream socket, CancellationToken ct)
    {
        var answer = new byte[LongestAnswer];
        var length = 0;
        while (length < answer.Length && Array.IndexOf(answer, (byte)0, 0, length) < 0 && await socket.ReadAsync(answer.AsMemory(length), ct) is > 0 and var read)
        {
            length += read;
        }

        var end = Array.IndexOf(answer, (byte)0, 0, length);
        return Encoding.ASCII.GetString(answer, 0, end < 0 ? length : end).Trim();
    }

    private static string Plain(string name) => string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ' ' or '(' or ')'));

    private async Task<string> Talk(TimeSpan patience, Func<NetworkStream, CancellationToken, Task> ask, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            using var connection = await Connect(limit.Token);
            await using var socket = new NetworkStream(connection, ownsSocket: false);
            try
            {
                await ask(socket, limit.Token);
            }
            catch (IOException)
            {
                // It may answer and hang up before it has heard all, as it does when a file is too large: the answer says why.
            }

            return await Answer(socket, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new ScannerFailed($"The virus scanner at {settings.ScannerAddress} did not answer within {patience.TotalSeconds:0} seconds. Files wait until it does.") { Unreachable = true };
        }
        catch (IOException e)
        {
            throw new ScannerFailed($"The connection to the virus scanner at {settings.ScannerAddress} broke. Files wait until it answers.", e);
        }
    }

    private async Task<Socket> Connect(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        var socket = settings.Scanner is UnixDomainSocketEndPoint ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(settings.Scanner!, limit.Token);
            return socket;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            socket.Dispose();
            throw new ScannerFailed($"The virus scanner at {settings.ScannerAddress} cannot be reached. Files wait until it answers.", e) { Unreachable = true };
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
