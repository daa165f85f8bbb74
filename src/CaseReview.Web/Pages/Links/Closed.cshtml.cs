using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Links;

/// <summary>Where people land whose way through a link is not open in this browser.</summary>
[AllowAnonymous]
public sealed class ClosedModel : PageModel;
