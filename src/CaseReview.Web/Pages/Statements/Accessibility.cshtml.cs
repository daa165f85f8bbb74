using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Statements;

/// <summary>The accessibility statement, open to everybody.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
