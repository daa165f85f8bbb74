using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CaseReview.Testing.Documents;

/// <summary>Speaks clamd's protocol on a port of this machine, and says what the test wants.</summary>
public sealed class FakeClamd : IDisposable
{
    /// <summary>A file that holds this is infected.</summary>
    public const string Bad = "what the scanner knows as bad";

    private readonly CancellationTokenSource _over = new();
    private TcpListener? _listener;

    /// <summary>Listens on a port that the machine gives.</summary>
    public FakeClamd() => Port = Listen(0);

    /// <summary>Its port.</summary>
    public int Port { get; }

    /// <summary>What it says whatever it hears; null for what clamd would say.</summary>
    public string? Says { get; set; }

    /// <summary>Whether it hears everything and never answers.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Bytes of a file after which it gives up, as clamd does.</summary>
    public int Limit { get; set; } = int.MaxValue;

    /// <summary>When its signatures were made; null for a scanner without any.</summary>
    public DateTime? SignaturesFrom { get; set; } = DateTime.UtcNow;

    /// <summary>Files that it has looked through.</summary>
    public int Scans { get; private set; }

    /// <summary>Stops listening.</summary>
    public void GoDown() => _listener!.Stop();

    /// <summary>Behaves like a clamd that is well again.</summary>
    public void Recover()
    {
        (Says, IsSilent, Limit) = (null, false, int.MaxValue);
        if (!_listener!.Server.IsBound)
        {
            Listen(Port);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _over.Cancel();
        _listener!.Dispose();
        _over.Dispose();
    }

    private int Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _listener = listener;
        _ = Task.Run(() => Serve(listener, _over.Token));
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task Serve(TcpListener listener, CancellationToken ct)
    {
        try
        {
            while (true)
            {
                var caller = await listener.AcceptTcpClientAsync(ct);
                _ = Task.Run(() => Answer(caller, ct), ct);
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Down, or the test is over.
        }
    }

    private async Task Answer(TcpClient caller, CancellationToken ct)
    {
        using (caller)
        {
            try
            {
                var stream = caller.GetStream();
                var command = await Command(stream, ct);
                var answer = command switch { "zPING" => "PONG", "zVERSION" => Version, _ => await Hear(stream, ct) };
                if (IsSilent)
                {
                    await Task.Delay(Timeout.Infinite, ct);
                }

                await stream.WriteAsync(Encoding.ASCII.GetBytes((Says ?? answer) + (Says is "" ? "" : "\0")), ct);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // Whoever asked has hung up.
            }
        }
    }

    private string Version => "ClamAV 1.0.7" + (SignaturesFrom is { } made ? $"/27500/{made.ToString("ddd MMM", CultureInfo.InvariantCulture)} {made.Day,2} {made.ToString("HH:mm:ss yyyy", CultureInfo.InvariantCulture)}" : "");

    private async Task<string> Hear(NetworkStream stream, CancellationToken ct)
    {
        var (size, file) = (new byte[4], new MemoryStream());
        while (true)
        {
            await stream.ReadExactlyAsync(size, ct);
            var length = BinaryPrimitives.ReadInt32BigEndian(size);
            if (length == 0)
            {
                Scans++;
                return Encoding.Latin1.GetString(file.ToArray()).Contains(Bad, StringComparison.Ordinal) ? "stream: Test.Bad-1 FOUND" : "stream: OK";
            }

            if (file.Length + length > Limit)
            {
                return "INSTREAM size limit exceeded. ERROR";
            }

            var piece = new byte[length];
            await stream.ReadExactlyAsync(piece, ct);
            file.Write(piece);
        }
    }

    private static async Task<string> Command(NetworkStream stream, CancellationToken ct)
    {
        var (command, one) = (new StringBuilder(), new byte[1]);
        while (await stream.ReadAsync(one, ct) > 0 && one[0] != 0)
        {
            command.Append((char)one[0]);
        }

        return command.ToString();
    }
}
