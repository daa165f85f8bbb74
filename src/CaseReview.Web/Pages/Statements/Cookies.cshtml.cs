using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Statements;

/// <summary>The statement on cookies, open to everybody.</summary>
[AllowAnonymous]
public sealed class CookiesModel : PageModel;
