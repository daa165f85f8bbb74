using CaseReview.Application.RapidReviews;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Opens the rapid review with the date of its meeting.</summary>
public sealed class OpenModel : MeetingDatePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public OpenRapidReview Form { get; set; } = new();

    /// <summary>The rapid review as it stands, and what may be opened.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Opens it.</summary>
    /// <param name="validator">The message's own checks.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review's page.</returns>
    public async Task<IActionResult> OnPostAsync([FromServices] IValidator<OpenRapidReview> validator, CancellationToken ct)
    {
        await validator.ValidateAndThrowAsync(Form, ct);
        if (await PointsOutDayOff(Form.MeetingAt!.Value, ct))
        {
            return Page();
        }

        await LoadAsync(ct);
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(View.FromReferral ? "The rapid review is open. Ask the agencies for their returns next." : "The rapid review is open. The scoping meeting comes next.");
        return Redirect($"/{Partnership}/cases/{Reference}/{(View.FromReferral ? "returns/ask" : "rapid-review")}");
    }
}
