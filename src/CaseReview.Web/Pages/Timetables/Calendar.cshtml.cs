using System.Text;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>The open deadlines of a case as one calendar file.</summary>
public sealed class CalendarModel : CaseReviewPage
{
    /// <summary>Sends the file.</summary>
    /// <param name="reference">The case, from the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken ct) =>
        File(Encoding.UTF8.GetBytes(await Mediator.Send(new GetCaseCalendar(reference), ct)), CalendarFile.MediaType, $"{reference}.ics");
}
