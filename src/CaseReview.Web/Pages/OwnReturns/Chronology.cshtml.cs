using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The agency's chronology entries so far.</summary>
public sealed class ChronologyModel : OwnReturnPage
{
    private const int PerPage = 50;

    /// <summary>The page shown, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Shown { get; set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int Pages => Math.Max(1, (It.Entries.Count + PerPage - 1) / PerPage);

    /// <summary>The entries of the page.</summary>
    public IEnumerable<EntryView> Entries => It.Entries.Skip((Math.Clamp(Shown, 1, Pages) - 1) * PerPage).Take(PerPage);
}
