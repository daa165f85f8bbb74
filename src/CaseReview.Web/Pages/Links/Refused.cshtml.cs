using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Links;

/// <summary>Where people land who are shut out of the case that their link was for. It names neither the case nor the reason.</summary>
[AllowAnonymous]
public sealed class RefusedModel : PageModel
{
    /// <summary>Says so.</summary>
    /// <returns>The page, as a 403.</returns>
    public IActionResult OnGet() => new PageResult { StatusCode = StatusCodes.Status403Forbidden };
}
