using CaseReview.Application.OtherAreas;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OtherAreas;

/// <summary>Records or changes another area of a case.</summary>
public sealed class AreaModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordOtherArea Form { get; set; } = new();

    /// <summary>Number of the area on the case; null to add one.</summary>
    [FromQuery(Name = "number")]
    public int? Number { get; set; }

    /// <summary>Shows the form, with what is recorded.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form; not found for an area that the case does not have.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Number is null)
        {
            return Page();
        }

        if ((await Mediator.Send(new GetOtherAreas(Reference), ct)).Areas.FirstOrDefault(x => x.Number == Number) is not { } area)
        {
            return NotFound();
        }

        Form = new RecordOtherArea
        {
            Partnership = area.Partnership,
            Role = area.Role,
            Contact = area.Contact,
            ContactDetails = area.ContactDetails,
            TheirReference = area.TheirReference,
            Notes = area.Notes,
        };
        return Page();
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The areas of the case.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done($"{Form.Partnership} is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/areas");
    }
}
