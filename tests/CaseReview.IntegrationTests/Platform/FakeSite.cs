using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CaseReview.IntegrationTests.Platform;

/// <summary>A site on this machine that answers one text, or 503.</summary>
internal sealed class FakeSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeSite(WebApplication app) => _app = app;

    public string? Answer { get; set; }

    public string Address => _app.Urls.First() + "/bank-holidays.json";

    public static async Task<FakeSite> Start(string answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new FakeSite(builder.Build()) { Answer = answer };
        site._app.MapGet("/bank-holidays.json", () => site.Answer is { } text ? Results.Text(text, "application/json") : Results.StatusCode(503));
        await site._app.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
