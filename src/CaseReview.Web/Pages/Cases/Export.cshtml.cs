using CaseReview.Application.Cases;
using CaseReview.Application.Tables;
using CaseReview.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The list of cases as a file, with the filters of the list.</summary>
/// <param name="names">Opens names.</param>
public sealed class ExportModel(SealedName names) : CaseReviewPage
{
    /// <summary>The filters.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseQuery Query { get; set; } = new();

    /// <summary>"csv" or "xlsx".</summary>
    [FromRoute(Name = "format")]
    public string Format { get; set; } = "";

    /// <summary>Sends it, row by row.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var format = Enum.Parse<TableFormat>(Format, ignoreCase: true);
        return new TableResult(await Mediator.Send(new ExportCases(Query.ToFilter(names), format), ct), format);
    }
}
