using CaseReview.Web.Startup;

namespace CaseReview.Web.Components;

/// <summary>The pages of a case: the same on every one of them, and only those that exist.</summary>
/// <param name="routes">The routes that exist.</param>
public sealed class CaseNavigation(ExistingRoutes routes)
{
    private const string Root = "/{partnership}/cases/{reference}";

    private const string Notification = Root + "/notification";

    private static readonly NavItem[] Items =
    [
        new("Overview", Root),
        new("Timetable", Root + "/timetable"),
        new("People", Root + "/people"),
        new("Referral", Root + "/referral"),
        new("Other areas", Root + "/areas", Seldom: true),
        new("Notification", Notification),
        new("Criteria", Root + "/criteria"),
        new("Rapid review", Root + "/rapid-review"),
        new("Returns", Root + "/returns"),
        new("Chronology", Root + "/chronology"),
        new("Report", Root + "/report"),
        new("Sign-off", Root + "/sign-off"),
        new("Review", Root + "/review"),
        new("Parallel processes", Root + "/parallel-processes", Seldom: true),
        new("Challenges", Root + "/challenges", Seldom: true),
        new("Actions", Root + "/actions"),
        new("Documents", Root + "/documents"),
        new("Messages", Root + "/messages", Seldom: true),
        new("History", Root + "/history", Seldom: true),
    ];

    /// <summary>The entries of a case's menu.</summary>
    /// <param name="partnership">The partnership's slug.</param>
    /// <param name="reference">The case's reference.</param>
    /// <param name="path">The path of the page shown.</param>
    /// <param name="withoutNotification">Whether the case goes its way without a notification, so that its page is left out.</param>
    /// <returns>The entries whose pages exist, in order; at most one is current.</returns>
    public IReadOnlyList<NavLink> For(string partnership, string reference, PathString path, bool withoutNotification = false)
    {
        var root = new PathString($"/{partnership}/cases/{reference}");
        return
        [
            .. Items.Where(x => routes.Has(x.Route) && !(withoutNotification && x.Route == Notification)).Select(x =>
            {
                var href = x.Route == Root ? root : root.Add(x.Route[Root.Length..]);
                return new NavLink(x.Text, href, href == root ? path == root : path.StartsWithSegments(href)) { Seldom = x.Seldom };
            }),
        ];
    }
}
