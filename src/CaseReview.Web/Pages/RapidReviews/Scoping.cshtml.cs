using CaseReview.Application.RapidReviews;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Records the scoping meeting with details, scope and the agencies involved.</summary>
public sealed class ScopingModel : MeetingDatePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordScopingMeeting Form { get; set; } = new();

    /// <summary>The rapid review and the partnership's agencies.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
        if (Form.OtherAgencies.Count == 0)
        {
            Form.OtherAgencies.Add(new AdHocAgency());
        }
    }

    /// <summary>Shows the form with the agencies that are involved already.</summary>
    public void OnGet() => View.GiveAgenciesInvolved(Form.Agencies, Form.OtherAgencies);

    /// <summary>Shows the form with room for another agency; nothing typed is lost.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form.</returns>
    public async Task<IActionResult> OnPostAnotherAgencyAsync(CancellationToken ct)
    {
        Form.OtherAgencies.Add(new AdHocAgency());
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Records it.</summary>
    /// <param name="validator">The message's own checks.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review's page.</returns>
    public async Task<IActionResult> OnPostAsync([FromServices] IValidator<RecordScopingMeeting> validator, CancellationToken ct)
    {
        await validator.ValidateAndThrowAsync(Form, ct);
        if (await PointsOutDayOff(Form.HeldAt!.Value, ct))
        {
            return Page();
        }

        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The scoping meeting is recorded, and the rapid review is commissioned. Ask the agencies for their returns next.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }
}
