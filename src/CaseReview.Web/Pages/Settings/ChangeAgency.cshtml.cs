using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Changes an agency.</summary>
public sealed class ChangeAgencyModel : CaseReviewPage
{
    /// <summary>The agency's code, from the address.</summary>
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public ChangeAgency Form { get; set; } = new();

    /// <summary>The agency as saved.</summary>
    public AgencyView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetAgency(Code), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = new ChangeAgency
    {
        Version = View.Version,
        Name = View.Facts.Name,
        Letters = View.Facts.Letters,
        Colour = View.Facts.Colour,
        CountingGroup = View.Facts.CountingGroup,
        Expected = View.Facts.Expected,
        SafeguardingPartner = View.Facts.SafeguardingPartner,
        From = View.Facts.From,
        CompactOn = View.Facts.CompactOn,
        CompactSignatory = View.Facts.CompactSignatory,
        ContactName = View.Facts.ContactName,
        ContactEmail = View.Facts.ContactEmail,
        SeniorOfficerName = View.Facts.SeniorOfficerName,
        SeniorOfficerEmail = View.Facts.SeniorOfficerEmail,
    };

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Agency = Code }, ct);
        Done($"{Form.Name!.Trim()} is saved.");
        return Redirect($"/{Partnership}/settings/agencies");
    }
}
