using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Links;

/// <summary>Says that a new link may be on its way. It says the same to everybody, so that it tells nothing about a link.</summary>
[AllowAnonymous]
public sealed class AskedModel : PageModel;
