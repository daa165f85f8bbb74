using CaseReview.Application.Documents;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace CaseReview.Infrastructure.Documents;

/// <summary>
/// Prints through one Chromium that is kept warm. Each document has a context of its own, without scripts and without network, so
/// that nothing in one report can reach another or the outside. A browser that dies in the middle costs one retry.
/// </summary>
/// <param name="options">Settings.</param>
/// <param name="log">Log, never with content.</param>
public sealed class ChromiumPdfPrinter(IOptions<PdfOptions> options, ILogger<ChromiumPdfPrinter> log) : IPdfPrinter, IAsyncDisposable
{
    private readonly PdfOptions _options = options.Value;
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce);
    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private Warm? _warm;

    /// <inheritdoc />
    public string? WhyNot => ChromiumFinder.Find(_options.ChromiumPath) is null ? ChromiumFinder.HowToInstall(_options.ChromiumPath) : null;

    /// <inheritdoc />
    public async Task<byte[]> Print(string html, CancellationToken ct)
    {
        var path = ChromiumFinder.Find(_options.ChromiumPath) ?? throw new PdfNotPrinted(ChromiumFinder.HowToInstall(_options.ChromiumPath));
        await _places.WaitAsync(ct);
        try
        {
            return await Attempt(path, html, ct);
        }
        catch (PlaywrightException first)
        {
            log.LogWarning(first, "Chromium failed while printing; trying once more");
            return await SecondAttempt(path, html, ct);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_warm is { } warm)
        {
            await warm.Browser.CloseAsync();
        }

        _playwright?.Dispose();
        _places.Dispose();
        _starting.Dispose();
    }

    private async Task<byte[]> SecondAttempt(string path, string html, CancellationToken ct)
    {
        try
        {
            return await Attempt(path, html, ct);
        }
        catch (PlaywrightException again)
        {
            throw new PdfNotPrinted("The PDF could not be made: the browser that prints it failed twice. Try again later.", again);
        }
    }

    private async Task<byte[]> Attempt(string path, string html, CancellationToken ct)
    {
        var browser = await Browser(path, ct);
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true, Locale = "en-GB" });
        context.SetDefaultTimeout(_options.TimeoutSeconds * 1000);
        await context.RouteAsync("**", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return await page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = true, Outline = true, PrintBackground = false });
    }

    private async Task<IBrowser> Browser(string path, CancellationToken ct)
    {
        await _starting.WaitAsync(ct);
        try
        {
            if (_warm is { Browser.IsConnected: true } warm && warm.Documents++ < _options.DocumentsPerBrowser)
            {
                return warm.Browser;
            }

            // A worn-out browser is left to the document that may still be printing on it, and closed when that is done.
            _ = _warm is { } worn ? CloseLater(worn.Browser) : Task.CompletedTask;
            _playwright ??= await Playwright.CreateAsync();
            _warm = new Warm(await _playwright.Chromium.LaunchAsync(Launch(path)));
            return _warm.Browser;
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task CloseLater(IBrowser browser)
    {
        await Task.Delay(TimeSpan.FromSeconds(_options.TimeoutSeconds * 2));
        await browser.CloseAsync();
    }

    private static BrowserTypeLaunchOptions Launch(string path)
    {
        // Chromium's sandbox does not run as root, which only happens in development and in tests.
        var root = !OperatingSystem.IsWindows() && Environment.UserName == "root";
        string[] quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
        return new()
        {
            ExecutablePath = path,
            Headless = true,
            ChromiumSandbox = !root,
            Args = root ? ["--no-sandbox", .. quiet] : quiet,
        };
    }

    private sealed class Warm(IBrowser browser)
    {
        public IBrowser Browser { get; } = browser;

        public int Documents { get; set; } = 1;
    }
}
