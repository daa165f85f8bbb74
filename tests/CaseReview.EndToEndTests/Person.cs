using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CaseReview.EndToEndTests;

/// <summary>Somebody at a browser of their own. Finds things by role and label, as a person with a screen reader does.</summary>
public sealed class Person(IBrowserContext context, IPage page, RunningApp app) : IAsyncDisposable
{
    // Where the page lies, with every different element on it by what axe judges it by: kind, classes, attributes for assistive technology, label, parent.
    private const string PartsOfPage = """
        () => {
            const path = location.pathname.replace(/[A-Z]{2,}-\d{4}-\d+|\d+/g, '#').replace(/links\/[^/]+/, 'links/#')
            const own = e => e.tagName + '.' + e.getAttribute('class') + e.getAttribute('role') + e.getAttribute('type')
                + e.getAttributeNames().filter(a => a.startsWith('aria-')) + !!e.id + !!e.labels?.length + !!e.textContent.trim()
            return [...new Set([...document.querySelectorAll('*')].map(e => path + ' ' + own(e) + ' in ' + e.parentElement?.tagName + '.' + e.parentElement?.getAttribute('class')))]
        }
        """;

    // The whole page in its own tab; the package's own way opens a second tab and loads itself there for each page.
    private const string Violations =
        "async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(v => v.id + ' ' + v.help + ': ' + v.nodes.slice(0, 2).map(n => n.html).join(', '))";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The password of the demo accounts.</summary>
    public const string Password = "Demo!2026-case-review";

    /// <summary>The page they look at.</summary>
    public IPage Page => page;

    /// <summary>Goes to an address of the product.</summary>
    public async Task Open(string path)
    {
        await page.GotoAsync(path.StartsWith("http", StringComparison.Ordinal) ? path : app.Address + path);
        await IsAccessible();
    }

    /// <summary>Signs in with a demo account.</summary>
    public async Task SignIn(string email)
    {
        await Open("/account/sign-in");
        await Fill("Email address", email);
        await Fill("Password", Password);
        await Press("Sign in");
    }

    /// <summary>Comes by the newest link in their email: Continue, then the code that is sent to the same address.</summary>
    public async Task ComeByLink(string email)
    {
        await Open(await app.LinkTo(email));
        await Press("Continue");
        await Fill("6-digit code", await app.CodeTo(email));
        await Press("Continue");
    }

    /// <summary>Types into the field of a label.</summary>
    public Task Fill(string label, string text) => page.GetByLabel(label, new() { Exact = true }).First.FillAsync(text);

    /// <summary>Types a date.</summary>
    public async Task Date(string legend, DateOnly date) => await Parts(await Group(legend), date);

    /// <summary>Types a date and a time.</summary>
    public async Task DateTime(string legend, DateOnly date, string time)
    {
        var group = await Group(legend);
        await Parts(group, date);
        await group.GetByLabel("Time", new() { Exact = false }).FillAsync(time);
    }

    /// <summary>Chooses an answer to a question.</summary>
    public async Task Choose(string question, string answer) =>
        await (await Group(question)).GetByLabel(answer, new() { Exact = true }).First.CheckAsync();

    /// <summary>Ticks a box.</summary>
    public Task Tick(string label) => page.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    /// <summary>Chooses from a list.</summary>
    public Task Select(string label, string option) => page.GetByLabel(label, new() { Exact = true }).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>Presses a button, or a link that looks like one.</summary>
    public async Task Press(string name)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;
        await button.ClickAsync();
        await Settled();
        await IsAccessible();
    }

    /// <summary>Follows a link.</summary>
    public async Task Follow(string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync();
        await Settled();
        await IsAccessible();
    }

    /// <summary>Examines the page that a key has led to.</summary>
    public async Task Examined()
    {
        await Settled();
        await IsAccessible();
    }

    /// <summary>Expects to read something on the page.</summary>
    public async Task Reads(string text)
    {
        var read = await page.Locator("main").InnerTextAsync();
        Assert.True(read.Contains(text, StringComparison.OrdinalIgnoreCase), $"“{text}” is not on {page.Url}:\n{read}");
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => context.DisposeAsync();

    // The word that a page has loaded is sometimes lost between two pages; whatever comes next waits for its own element.
    private async Task Settled()
    {
        try
        {
            await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded, new() { Timeout = 10_000 });
        }
        catch (TimeoutException)
        {
        }
    }

    // A legend may be given whole or by how it begins.
    private async Task<ILocator> Group(string legend)
    {
        var whole = page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });
        return await whole.CountAsync() > 0 ? whole.First : page.GetByRole(AriaRole.Group, new() { Name = legend }).First;
    }

    private static async Task Parts(ILocator group, DateOnly date)
    {
        await group.GetByLabel("Day", new() { Exact = true }).FillAsync(date.Day.ToString(CultureInfo.InvariantCulture));
        await group.GetByLabel("Month", new() { Exact = true }).FillAsync(date.Month.ToString(CultureInfo.InvariantCulture));
        await group.GetByLabel("Year", new() { Exact = true }).FillAsync(date.Year.ToString(CultureInfo.InvariantCulture));
    }

    // A click returns before the browser has left the page: what was begun on the old page is done again on the new one.
    private async Task<T> Retried<T>(Func<Task<T>> look)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await look();
            }
            catch (PlaywrightException) when (attempt < 5)
            {
                await page.WaitForLoadStateAsync(LoadState.Load);
            }
        }
    }

    // A page on which nothing is of a kind that was not examined at that address need not be examined again: most of a journey's pages are so.
    private async Task IsAccessible()
    {
        if (!RunningApp.HasNew(await Retried(() => page.EvaluateAsync<string[]>(PartsOfPage))))
        {
            return;
        }

        foreach (var violation in await Retried(Examine))
        {
            app.Barriers.Add($"{new Uri(page.Url).AbsolutePath}: {violation}");
        }

        async Task<string[]> Examine()
        {
            await page.EvaluateAsync(Axe);
            return await page.EvaluateAsync<string[]>(Violations);
        }
    }
}
