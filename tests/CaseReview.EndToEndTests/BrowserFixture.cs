using Microsoft.Playwright;

namespace CaseReview.EndToEndTests;

/// <summary>One Chromium for a row of journeys; each journey starts the product on its own, because the clock is the whole product's.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = new[] { "/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser" }.First(File.Exists),
            Args = Environment.UserName == "root" ? [.. Flags, "--no-sandbox"] : Flags,
            ChromiumSandbox = Environment.UserName != "root",
        });
    }

    /// <summary>Somebody at a browser of their own.</summary>
    public async Task<Person> Person(RunningApp app, bool phone = false, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = phone ? new() { Width = 320, Height = 640 } : new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(45_000);
        return new Person(context, await context.NewPageAsync(), app);
    }

    /// <summary>A mail scanner: opens a page in fresh browsers with scripts, waits until all is quiet, moves about on it, and presses nothing.</summary>
    public async Task Scan(string address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            await using var context = await _browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.Mouse.MoveAsync(200, 300);
            await page.Keyboard.PressAsync("End");
            await page.ReloadAsync();
        }
    }

    /// <summary>Somebody signed in with a demo account.</summary>
    public async Task<Person> SignedIn(RunningApp app, string email)
    {
        var person = await Person(app);
        await person.SignIn(email);
        return person;
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

/// <summary>Journeys run in two rows beside each other, each row with a browser of its own and one journey after another. This is the row of the longest.</summary>
[CollectionDefinition(nameof(LongRow))]
public sealed class LongRow : ICollectionFixture<BrowserFixture>;

/// <summary>The row of the shorter journeys.</summary>
[CollectionDefinition(nameof(ShortRow))]
public sealed class ShortRow : ICollectionFixture<BrowserFixture>;
