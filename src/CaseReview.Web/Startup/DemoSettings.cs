namespace CaseReview.Web.Startup;

/// <summary>Settings of the demonstration: on in Development, refused in Production.</summary>
public static class DemoSettings
{
    /// <summary>The demo platform administrator.</summary>
    public const string Administrator = "admin@platform.example";

    /// <summary>Whether demo data and the developer's pages are on.</summary>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where it runs.</param>
    /// <returns>True when on.</returns>
    public static bool Enabled(IConfiguration configuration, IHostEnvironment environment) =>
        environment.IsDevelopment() && configuration.GetValue("Demo:Enabled", true);

    /// <summary>Whether the demonstration comes with cases; without, it has partnerships and accounts alone and starts sooner.</summary>
    /// <param name="configuration">Settings.</param>
    /// <returns>True unless <c>Demo:Cases</c> is false.</returns>
    public static bool Cases(IConfiguration configuration) => configuration.GetValue("Demo:Cases", true);

    /// <summary>The password of every demo account.</summary>
    /// <param name="configuration">Settings.</param>
    /// <returns>The password.</returns>
    public static string Password(IConfiguration configuration) => configuration["Demo:Password"] ?? "Demo!2026-case-review";

    /// <summary>Refuses settings that would be unsafe where they are.</summary>
    /// <param name="configuration">Settings.</param>
    /// <param name="environment">Where it runs.</param>
    /// <exception cref="InvalidOperationException">Demo data in Production, or Development open to a network or an external database.</exception>
    public static void Refuse(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsProduction() && configuration.GetValue("Demo:Enabled", false))
        {
            throw new InvalidOperationException("Demo__Enabled is refused in Production: its accounts have a published password.");
        }

        if (!environment.IsDevelopment())
        {
            return;
        }

        var urls = (configuration["Urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (urls.Any(u => !Uri.TryCreate(u, UriKind.Absolute, out var uri) || !uri.IsLoopback))
        {
            throw new InvalidOperationException("Development serves on a loopback address only: set Urls to http://127.0.0.1:5080.");
        }

        if (configuration.GetValue("Database:Provider", "Embedded") != "Embedded")
        {
            throw new InvalidOperationException("Development uses the embedded database only: its demo accounts must not meet real data.");
        }
    }
}
