using CaseReview.Application.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>The partnership's closure days, and adding one.</summary>
public sealed class CalendarModel : CaseReviewPage
{
    /// <summary>The days.</summary>
    public IReadOnlyList<ClosureRow> Days { get; private set; } = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public AddClosureDay Form { get; set; } = new();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Days = await Mediator.Send(new ListClosureDays(), ct);

    /// <summary>Shows the days.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds a day.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        Done($"{DateWords.Full(Form.Date!.Value)} is a closure day now. Deadlines of your own rules are counted again within minutes.");
        return Redirect($"/{Partnership}/settings/calendar");
    }
}
