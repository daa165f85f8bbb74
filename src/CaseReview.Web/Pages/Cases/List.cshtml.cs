using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The cases of the partnership that the person may read.</summary>
/// <param name="clock">Now, for how long is left.</param>
public sealed class ListModel(TimeProvider clock) : CaseReviewPage
{
    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>Whether the closed ones show.</summary>
    [FromQuery(Name = "closed")]
    public bool Closed { get; set; }

    /// <summary>The rows.</summary>
    public PagedList<CaseLine> Cases { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Cases = await Mediator.Send(new ListCases(Number, Closed), ct);

    /// <summary>How a deadline stands now.</summary>
    /// <param name="line">The deadline.</param>
    /// <returns>Its standing.</returns>
    public Standing StandingOf(DeadlineLine line) =>
        Standing.Of(line.DueOn, line.DueAt, projected: false, met: null, clock.GetUtcNow(), WorkingCalendar.EnglandAndWales);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
