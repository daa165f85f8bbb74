using CaseReview.Application.RapidReviews;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Changes which agencies are involved.</summary>
public sealed class AgenciesModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChangeAgencies Form { get; set; } = new();

    /// <summary>The rapid review and the partnership's agencies.</summary>
    public RapidReviewView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetRapidReview(Reference), ct);
    }

    /// <summary>Shows the form as it stands.</summary>
    public void OnGet()
    {
        View.GiveAgenciesInvolved(Form.Agencies, Form.OtherAgencies);
        Form.OtherAgencies.Add(new AdHocAgency());
    }

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
    /// <param name="ct">Cancels.</param>
    /// <returns>The rapid review's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The agencies involved are changed.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }
}
