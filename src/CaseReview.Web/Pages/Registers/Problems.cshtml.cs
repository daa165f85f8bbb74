using CaseReview.Application.Registers;
using CaseReview.Application.Tables;
using CaseReview.Web.Components;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Registers;

/// <summary>The rows of an upload that cannot come in, as a file to mend.</summary>
public sealed class ProblemsModel : CaseReviewPage
{
    /// <summary>The import's number.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>"csv" or "xlsx".</summary>
    [FromRoute(Name = "format")]
    public string Format { get; set; } = "";

    /// <summary>Sends it, row by row.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        new TableResult(await Mediator.Send(new ExportWrongRows(Number), ct), Enum.Parse<TableFormat>(Format, ignoreCase: true));
}
