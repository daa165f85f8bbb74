using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>Corrects when something happened: asks for the reason, and shows on request which deadlines would move.</summary>
public sealed class CorrectModel : CasePage
{
    /// <summary>Event key, from the address.</summary>
    [FromRoute(Name = "eventKey")]
    public string EventKey { get; set; } = "";

    /// <summary>Which record of the event, in the order of recording, from 1; null for the latest.</summary>
    [FromQuery(Name = "number")]
    public int? Number { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public CorrectEvent Form { get; set; } = new();

    /// <summary>What is recorded now, and which deadlines would move.</summary>
    public CorrectionPreview Preview { get; private set; } = null!;

    /// <summary>Whether the moves were asked for.</summary>
    public bool ShowsMoves { get; private set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Preview = await Mediator.Send(new PreviewCorrection(Reference, EventKey, Number, null), ct);
    }

    /// <summary>Fills the form with what is recorded.</summary>
    public void OnGet() => Form = new CorrectEvent
    {
        Version = Preview.Version,
        HappenedOn = Preview.Recorded.Date,
        HappenedAt = Preview.Recorded.Instant is { } at ? TimeOnly.FromDateTime(UkClock.ToLocal(at).DateTime) : null,
    };

    /// <summary>Shows which deadlines would move. Saves nothing.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Form.HappenedOn is not null)
        {
            Preview = await Mediator.Send(new PreviewCorrection(Reference, EventKey, Number, Form.When()), ct);
            ShowsMoves = true;
        }

        return Page();
    }

    /// <summary>Saves the correction.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the timetable.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, EventKey = EventKey, Number = Number }, ct);

        Done("The date is corrected and the timetable worked out again. The first date and your reason stay in the history.");
        return Redirect($"/{Partnership}/cases/{Reference}/timetable");
    }

    /// <summary>A due date in words.</summary>
    /// <param name="due">When; null when not known.</param>
    /// <returns>The words.</returns>
    public static string InWords(Occurrence? due) => due is { } known ? DateWords.Full(known) : "Not yet known";
}
