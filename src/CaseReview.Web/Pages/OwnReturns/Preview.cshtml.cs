using CaseReview.Application.ChronologySheets;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>What an uploaded chronology would add, and what is wrong with it.</summary>
public sealed class PreviewModel : OwnReturnPage
{
    /// <summary>The page's address.</summary>
    public const string Address = ChronologyHome + "/check";

    /// <summary>Which upload to bring in.</summary>
    [BindProperty]
    public BringInChronology Form { get; set; } = new();

    /// <summary>What it would add; null when nothing waits.</summary>
    public ChronologyPreview? Preview { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Preview = await Mediator.Send(new GetChronologyPreview(), ct);
    }

    /// <summary>Saves all of it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the chronology.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var saved = await Mediator.Send(Form, ct);

        Done(saved == 1 ? "1 entry saved." : $"{saved:N0} entries saved.");
        return Redirect(ChronologyHome);
    }

    /// <summary>Adds nothing.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the chronology.</returns>
    public async Task<IActionResult> OnPostAsideAsync(CancellationToken ct)
    {
        await Mediator.Send(new PutChronologyAside(), ct);

        Done("Nothing was added.");
        return Redirect(ChronologyHome);
    }
}
