using CaseReview.Testing;

namespace CaseReview.IntegrationTests.Security;

public sealed class SecurityHeadersTests
{
    [Fact]
    public async Task A_page_may_run_and_load_only_what_is_ours_and_is_kept_nowhere()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        await visitor.Get("/account/sign-in");

        var policy = Header(visitor, "Content-Security-Policy");
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(visitor, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(visitor, "Referrer-Policy"));
        Assert.Contains("no-store", Header(visitor, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_page_has_the_headers_too()
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/nothing-here");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, visitor.Status);
        Assert.NotEmpty(Header(visitor, "Content-Security-Policy"));
        Assert.Contains("no-store", Header(visitor, "Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_link_leaks_to_nobody()
    {
        var visitor = new WebVisitor(await TestApp.Shared());

        using var response = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, "/links/abc"));

        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task Nothing_on_a_page_is_inline()
    {
        var world = await World.Create();
        var visitor = await world.Visit();

        await visitor.Get($"/{world.Slug}/cases");

        Assert.Empty(visitor.Page.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
    }

    [Fact]
    public async Task Built_assets_are_kept_for_ever_and_a_theme_holds_the_partnerships_colour()
    {
        var world = await World.Create();
        var visitor = new WebVisitor(world.App);
        await visitor.Get("/account/sign-in");
        var style = visitor.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        using var asset = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, style));
        using var theme = await visitor.Raw(new HttpRequestMessage(HttpMethod.Get, $"/{world.Slug}/theme.css"));

        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"html[data-partnership=\"{world.Slug}\"]", await theme.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Header(WebVisitor visitor, string name) => string.Join(',', visitor.Response.Headers.GetValues(name));
}
