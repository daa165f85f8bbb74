using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Ends an agency, with the body that takes its place.</summary>
public sealed class EndAgencyModel : CaseReviewPage
{
    /// <summary>The agency's code, from the address.</summary>
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public EndAgency Form { get; set; } = new();

    /// <summary>The agency as saved.</summary>
    public AgencyView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetAgency(Code), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Ends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Agency = Code }, ct);
        Done("The agency is ended. Cases keep it as it was.");
        return Redirect($"/{Partnership}/settings/agencies");
    }
}
