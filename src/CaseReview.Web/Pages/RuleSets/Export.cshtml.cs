using System.Net.Mime;
using System.Text;
using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>A version of the rules as a file.</summary>
public sealed class ExportModel : RulesPage
{
    /// <summary>Sends the file.</summary>
    /// <param name="number">The version, from the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct)
    {
        var file = await Mediator.Send(new ExportRules(number), ct);
        return File(Encoding.UTF8.GetBytes(file.Json), MediaTypeNames.Application.Json, $"{Partnership}-rules-{file.Label}.json");
    }
}
