using CaseReview.Domain.Correspondence;
using CaseReview.Web.Security;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class LinkRedactionTests
{
    [Fact]
    public void No_logged_value_keeps_a_token()
    {
        var kept = new Kept();
        var token = LinkToken.New().Value;
        using var log = new LoggerConfiguration().Enrich.With<LinkRedaction>().WriteTo.Sink(kept).CreateLogger();

        log.ForContext("RequestPath", $"/links/{token}").Information("Request starting {Method} {Url}", "GET", $"https://x.example/links/{token}?handler=NewLink");
        log.Information("Request to {Path}", "/links/return");

        Assert.DoesNotContain(token, kept.Text, StringComparison.Ordinal);
        Assert.Contains("/links/[token]?handler=NewLink", kept.Text, StringComparison.Ordinal);
        Assert.Contains("/links/return", kept.Text, StringComparison.Ordinal);
    }

    private sealed class Kept : ILogEventSink
    {
        public string Text { get; private set; } = "";

        public void Emit(LogEvent logEvent) =>
            Text += logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture) + string.Join(' ', logEvent.Properties.Select(p => p.Value.ToString()));
    }
}
