using CaseReview.Application.Timetables;
using CaseReview.Infrastructure.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Platform;

/// <summary>The bank holidays, for the platform administrator: how far ahead they are known, and taking over the official list.</summary>
/// <param name="feed">Where the list is fetched from.</param>
[RequestSizeLimit(RequestLimit)]
[RequestFormLimits(MultipartBodyLengthLimit = RequestLimit)]
public sealed class CalendarModel(CalendarFeed feed) : CaseReviewPage
{
    private const int RequestLimit = 4 * CalendarWatch.MostBytes;

    /// <summary>What is known.</summary>
    public HolidayCalendar Calendar { get; private set; } = null!;

    /// <summary>Where the list is fetched from; null when it is not.</summary>
    public Uri? Feed => feed.Address;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Calendar = await Mediator.Send(new GetHolidayCalendar(), ct);

    /// <summary>Shows the calendar.</summary>
    public void OnGet()
    {
    }

    /// <summary>Takes a list over.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var file = (await Request.ReadFormAsync(ct)).Files.GetFile("Form.List");
        if (file is { Length: > CalendarWatch.MostBytes })
        {
            ModelState.AddModelError("Form.List", "The file is too large to be a list of bank holidays");
            await LoadAsync(ct);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }

        using var reader = file is null ? null : new StreamReader(file.OpenReadStream());
        var list = reader is null ? null : await reader.ReadToEndAsync(ct);
        var changes = await Mediator.Send(new TakeOverHolidays { List = list, Source = file?.FileName ?? "" }, ct);
        Done(changes.Count == 0 ? "The list is taken over. Every day in it was known." : $"The list is taken over: {string.Join("; ", changes)}.");
        return Redirect("/platform/calendar");
    }
}
