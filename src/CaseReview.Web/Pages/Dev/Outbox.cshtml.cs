using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Email;
using CaseReview.Web.Startup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Dev;

/// <summary>The developer's outbox. Anywhere but on a developer's machine it does not exist.</summary>
/// <param name="configuration">Settings.</param>
/// <param name="environment">Where the product runs.</param>
/// <param name="clock">The product's clock.</param>
[AllowAnonymous]
public sealed class OutboxModel(IConfiguration configuration, IHostEnvironment environment, TimeProvider clock) : PageModel
{
    private const int AtMost = 50;

    /// <summary>The latest emails, newest first.</summary>
    public IReadOnlyList<KeptEmail> Emails { get; private set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Count { get; private set; }

    /// <summary>The product's time.</summary>
    public string Now => UkClock.ToLocal(clock.GetUtcNow()).ToString("f", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));

    /// <summary>Shows the emails.</summary>
    /// <returns>The page, or 404.</returns>
    public IActionResult OnGet()
    {
        if (!DemoSettings.Enabled(configuration, environment) || !DevRoutes.IsThisMachine(HttpContext))
        {
            return NotFound();
        }

        var all = HttpContext.RequestServices.GetService<FolderSender>()?.All() ?? [];
        (Emails, Count) = ([.. all.Take(AtMost)], all.Count);
        return Page();
    }
}
