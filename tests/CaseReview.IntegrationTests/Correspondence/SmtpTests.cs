using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CaseReview.Application.Correspondence;
using CaseReview.Infrastructure.Email;
using Microsoft.Extensions.Configuration;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class SmtpTests
{
    // Prints each message whole, as the server received it.
    private const string Listener = """
        import asyncio, sys
        from aiosmtpd.controller import Controller
        class Keep:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith('nobody@'):
                    return '550 no such mailbox'
                envelope.rcpt_tos.append(address)
                return '250 OK'
            async def handle_DATA(self, server, session, envelope):
                sys.stdout.write(envelope.content.decode('utf-8') + '\n<<end>>\n')
                sys.stdout.flush()
                return '250 OK'
        Controller(Keep(), hostname='127.0.0.1', port=int(sys.argv[1])).start()
        sys.stdout.write('ready\n'); sys.stdout.flush()
        asyncio.new_event_loop().run_forever()
        """;

    [FactWhenInstalled("aiosmtpd")]
    public async Task A_real_mail_server_gets_text_and_html_with_the_link_and_a_stable_identifier()
    {
        using var server = await Server.Start();

        await Sender(server.Port).Send(new Email(
            "<0123456789@case-review>", "Dr Zoë Ash", "zoe@agency.example", "DON-2026-0001: request for information",
            "Please send a return.\n\nhttps://case-review.example/links/abc?x=1&y=2", "Doncaster Safeguarding Children Partnership")
        {
            Calendar = "BEGIN:VCALENDAR",
        }, CancellationToken.None);
        var received = await server.NextMessage();

        Assert.Contains("Message-ID: <0123456789@case-review>", received, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("multipart/alternative", received, StringComparison.Ordinal);
        Assert.Contains("text/plain", received, StringComparison.Ordinal);
        Assert.Contains("text/html", received, StringComparison.Ordinal);
        Assert.Contains("text/calendar", received, StringComparison.Ordinal);
        Assert.Contains("meeting.ics", received, StringComparison.Ordinal);
        Assert.Contains("Subject: DON-2026-0001: request for information", received, StringComparison.Ordinal);
        Assert.Contains("zoe@agency.example", received, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", received, StringComparison.OrdinalIgnoreCase);
    }

    [FactWhenInstalled("aiosmtpd")]
    public async Task An_unknown_mailbox_is_given_up_and_a_server_that_is_down_is_tried_again()
    {
        using var server = await Server.Start();
        var email = new Email("<1@case-review>", "Nobody", "nobody@agency.example", "Subject", "Text", "Partnership");

        var unknown = await Assert.ThrowsAsync<EmailRefused>(() => Sender(server.Port).Send(email, CancellationToken.None));
        var down = await Assert.ThrowsAsync<EmailRefused>(() => Sender(Server.FreePort()).Send(email with { ToAddress = "zoe@agency.example" }, CancellationToken.None));

        Assert.True(unknown.ForGood);
        Assert.False(down.ForGood);
    }

    private static SmtpSender Sender(int port) => new(
        new EmailSettings(EmailTransport.Smtp, "case-review@partnership.example"),
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Email:Smtp:Host"] = "127.0.0.1",
            ["Email:Smtp:Port"] = port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Email:Smtp:StartTls"] = "false",
        }).Build());

    private sealed class Server(Process process, int port) : IDisposable
    {
        public int Port => port;

        public static async Task<Server> Start()
        {
            var port = FreePort();

            // Debian's own Python, where its package python3-aiosmtpd is; another on the path would not have it.
            var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Listener, $"{port}"]) { RedirectStandardOutput = true })!;
            var server = new Server(process, port);
            Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
            return server;
        }

        public static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        public async Task<string> NextMessage()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            var lines = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line && line != "<<end>>")
            {
                lines.Add(line);
            }

            return string.Join('\n', lines);
        }

        public void Dispose()
        {
            process.Kill();
            process.Dispose();
        }
    }
}
