using CaseReview.Application.ChronologySheets;
using CaseReview.Application.Tables;
using CaseReview.Web.Components;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The workbook in which the agency can write its chronology.</summary>
[BehindLink]
public sealed class SheetModel : CaseReviewPage
{
    /// <summary>Sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The workbook.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => new TableResult(await Mediator.Send(new GetChronologySheet(), ct), TableFormat.Xlsx);
}
