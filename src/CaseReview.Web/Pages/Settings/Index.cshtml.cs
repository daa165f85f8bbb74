using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Web.Startup;

namespace CaseReview.Web.Pages.Settings;

/// <summary>The way to every setting of the partnership.</summary>
/// <param name="routes">Which settings there are.</param>
/// <param name="user">Who looks.</param>
public sealed class IndexModel(ExistingRoutes routes, ICurrentUser user) : CaseReviewPage
{
    private static readonly SettingsEntry[] All =
    [
        new("rules", "Rules", "What is due when, with the source of each rule, and the versions that cases keep"),
        new("templates", "Return templates", "What agencies fill in: scoping forms, rapid review returns, individual management reviews"),
        new("words", "Words and look", "What your group, team and roles are called, the start of case references, your colour"),
        new("agencies", "Agencies", "Who is asked for returns, who signs, how bodies count for quorum"),
        new("people", "People", "Who holds which role, deputies and their dates, invitations"),
        new("register", "Old register", "Bring in closed and running cases from the spreadsheet that you kept before", ForManager: true),
        new("calendar", "Closure days", "Days on which your office is closed; they never move a statutory deadline"),
    ];

    /// <summary>The settings that there are.</summary>
    public IReadOnlyList<SettingsEntry> Entries => [.. All.Where(x => routes.Has($"/{{partnership}}/settings/{x.Path}") && (MayManage || !x.ForManager))];

    /// <summary>What is set, and what is still to set.</summary>
    public IReadOnlyList<ChecklistItem> Checklist { get; private set; } = [];

    /// <summary>Whether the person may change them.</summary>
    public bool MayManage => user.May(Permission.ManageSettings);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Checklist = await Mediator.Send(new GetChecklist(), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}

/// <summary>A setting.</summary>
/// <param name="Path">Below the partnership's settings.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Hint">What stands there.</param>
/// <param name="ForManager">Whether only those see it who may change settings.</param>
public sealed record SettingsEntry(string Path, string Name, string Hint, bool ForManager = false);
