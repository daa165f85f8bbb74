using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>A page that sets the date of a meeting. A day off is pointed out on the form before anything is saved; pressed again, it is kept.</summary>
public abstract class MeetingDatePage : CasePage
{
    /// <summary>The day off that the person has been told of.</summary>
    [BindProperty]
    public DateOnly? DayOffKept { get; set; }

    /// <summary>Why nobody works on the day chosen, when that is to be shown.</summary>
    public string? DayOff { get; private set; }

    /// <summary>Whether the form is to be shown again with a warning, because the day is a day off and the person has not been told.</summary>
    /// <param name="moment">When the meeting is.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True once for each day off.</returns>
    protected async Task<bool> PointsOutDayOff(DateTimeOffset moment, CancellationToken ct)
    {
        var date = UkClock.DateOf(moment);
        if (DayOffKept == date || await Mediator.Send(new GetDayOff(Reference, date), ct) is not { } why)
        {
            return false;
        }

        (DayOff, DayOffKept) = (why, date);
        ModelState.Remove(nameof(DayOffKept));
        await LoadAsync(ct);
        return true;
    }
}
