using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Shows whom a reminder goes to before it goes.</summary>
public sealed class ChaseModel : CasePage
{
    /// <summary>Numbers of the requests that were ticked.</summary>
    [BindProperty(SupportsGet = true, Name = "agency")]
    public IReadOnlyList<int> Agency { get; set; } = [];

    /// <summary>The reminders as shown.</summary>
    [BindProperty]
    public ChaseReturns Form { get; set; } = new();

    /// <summary>Those that wait.</summary>
    public IReadOnlyList<ReturnRow> Rows { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var board = await Mediator.Send(new GetReturnsBoard(Reference), ct);
        Rows = [.. board.Rows.Where(x => x.IsOpen && Agency.Contains(x.Number))];
    }

    /// <summary>Sends the reminders.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var count = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(count == 0 ? "These reminders had gone out already. Nothing was sent again." : $"Reminder sent to {count} {(count == 1 ? "agency" : "agencies")}.");
        return Redirect($"/{Partnership}/cases/{Reference}/returns");
    }
}
