using CaseReview.Application.RapidReviews;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Moves the rapid review meeting.</summary>
public sealed class MoveModel : MeetingDatePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public MoveMeeting Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="validator">The message's own checks.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync([FromServices] IValidator<MoveMeeting> validator, CancellationToken ct)
    {
        await validator.ValidateAndThrowAsync(Form, ct);
        if (await PointsOutDayOff(Form.MeetingAt!.Value, ct))
        {
            return Page();
        }

        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The meeting is moved.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }
}
