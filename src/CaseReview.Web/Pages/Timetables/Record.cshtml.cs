using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>Records an event that the partnership's own rules name.</summary>
public sealed class RecordModel : CasePage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public RecordEvent Form { get; set; } = new();

    /// <summary>The timetable, with the events that can be recorded.</summary>
    public CaseTimetableView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetCaseTimetable(Reference), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the timetable.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("It is recorded, and the timetable is worked out again.");
        return Redirect($"/{Partnership}/cases/{Reference}/timetable");
    }
}
