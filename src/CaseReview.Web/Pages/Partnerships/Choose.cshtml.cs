using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Pages.Partnerships;

/// <summary>Chooses a partnership: a redirect for people in one, a list for people in several and for platform administrators.</summary>
/// <param name="db">Memberships and addresses, which stand outside the wall.</param>
/// <param name="clock">Today: memberships end.</param>
public sealed class ChooseModel(CaseReviewDbContext db, TimeProvider clock) : PageModel
{
    /// <summary>The partnerships of the person.</summary>
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>Whether the person looks after the platform.</summary>
    public bool IsPlatformAdministrator { get; private set; }

    /// <summary>Lists or redirects.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page or a redirect.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var userId = PartnershipMiddleware.UserId(User);
        var today = UkClock.DateOf(clock.GetUtcNow());
        IsPlatformAdministrator = await db.Users.Where(u => u.Id == userId).Select(u => u.IsPlatformAdministrator).SingleOrDefaultAsync(ct);
        Choices = await (
            from partnership in db.Partnerships
            where IsPlatformAdministrator || db.Memberships.Any(m => m.UserId == userId && m.PartnershipId == partnership.Id && (m.Until == null || m.Until >= today))
            orderby partnership.Name
            select new Choice(partnership.Slug, partnership.Name)).Take(500).ToListAsync(ct);
        return Choices is [var only] && !IsPlatformAdministrator ? LocalRedirect($"/{only.Slug}") : Page();
    }
}

/// <summary>A partnership to choose.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Full name.</param>
public sealed record Choice(string Slug, string Name);
