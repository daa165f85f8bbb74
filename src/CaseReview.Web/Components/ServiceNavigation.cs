using CaseReview.Web.Startup;

namespace CaseReview.Web.Components;

/// <summary>An entry of the service navigation.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Route">The template of the page it leads to. The entry shows only when that page exists.</param>
/// <param name="ForSettings">Whether only those see it who may read the settings.</param>
/// <param name="ForWholeCases">Whether only those see it who read whole cases.</param>
/// <param name="ForReferrals">Whether only those see it who log referrals.</param>
/// <param name="Seldom">Whether it stands under "More", because few need it on most days.</param>
public sealed record NavItem(string Text, string Route, bool ForSettings = false, bool ForWholeCases = false, bool ForReferrals = false, bool Seldom = false);

/// <summary>An entry as a page shows it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">Whether the page shown is this one or below it.</param>
public sealed record NavLink(string Text, string Href, bool Current)
{
    /// <summary>Whether it stands under "More".</summary>
    public bool Seldom { get; init; }
}

/// <summary>The menu across the top for staff.</summary>
/// <param name="routes">The routes that exist.</param>
public sealed class ServiceNavigation(ExistingRoutes routes)
{
    private static readonly NavItem[] Items =
    [
        new("Dashboard", "/{partnership}"),
        new("Cases", "/{partnership}/cases"),
        new("Referrals", "/{partnership}/referrals", ForReferrals: true),
        new("Requests", "/{partnership}/requests", ForWholeCases: true),
        new("Processes", "/{partnership}/parallel-processes", ForWholeCases: true),
        new("Meetings", "/{partnership}/meetings"),
        new("Actions", "/{partnership}/actions"),
        new("Learning", "/{partnership}/learning"),
        new("Reports", "/{partnership}/reports"),
        new("Settings", "/{partnership}/settings", ForSettings: true),
    ];

    private static readonly NavItem[] OfPlatform =
    [
        new("Partnerships", "/"),
        new("Add a partnership", "/platform/partnerships/new"),
        new("Jobs", "/platform/jobs"),
        new("Bank holidays", "/platform/calendar"),
    ];

    /// <summary>The entries of the platform's menu.</summary>
    /// <param name="path">The path of the page shown.</param>
    /// <returns>The entries, in order; at most one is current.</returns>
    public IReadOnlyList<NavLink> ForPlatform(PathString path) => [.. OfPlatform.Where(x => routes.Has(x.Route)).Select(x => new NavLink(x.Text, x.Route, path == x.Route))];

    /// <summary>The entries of a partnership's menu.</summary>
    /// <param name="partnership">The partnership's slug.</param>
    /// <param name="path">The path of the page shown.</param>
    /// <param name="settings">Whether the person may read the settings.</param>
    /// <param name="wholeCases">Whether the person reads whole cases.</param>
    /// <param name="referrals">Whether the person logs referrals.</param>
    /// <returns>The entries whose pages exist, in order; at most one is current.</returns>
    public IReadOnlyList<NavLink> For(string partnership, PathString path, bool settings = true, bool wholeCases = true, bool referrals = true)
    {
        var home = new PathString($"/{partnership}");
        return
        [
            .. Items.Where(x => routes.Has(x.Route) && (settings || !x.ForSettings) && (wholeCases || !x.ForWholeCases) && (referrals || !x.ForReferrals)).Select(x =>
            {
                var href = new PathString(x.Route.Replace("{partnership}", partnership, StringComparison.Ordinal));
                var current = href == home ? path == home : path.StartsWithSegments(href);
                return new NavLink(x.Text, href, current);
            }),
        ];
    }
}
