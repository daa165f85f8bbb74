using System.Globalization;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Removes a closure day; the button stands on the list.</summary>
public sealed class RemoveClosureModel : CaseReviewPage
{
    /// <summary>There is nothing to show here.</summary>
    /// <returns>The list.</returns>
    public IActionResult OnGet() => Redirect($"/{Partnership}/settings/calendar");

    /// <summary>Removes a day.</summary>
    /// <param name="date">UK local date, as the list wrote it.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostAsync([FromForm] string? date, CancellationToken ct)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Redirect($"/{Partnership}/settings/calendar");
        }

        await Mediator.Send(new RemoveClosureDay { Date = day }, ct);
        Done($"{DateWords.Full(day)} is no longer a closure day.");
        return Redirect($"/{Partnership}/settings/calendar");
    }
}
