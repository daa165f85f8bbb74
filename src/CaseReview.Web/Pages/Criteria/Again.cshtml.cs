using CaseReview.Application.Common;
using CaseReview.Application.Criteria;
using CaseReview.Domain.Criteria;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Criteria;

/// <summary>Opens finished criteria again, with a reason.</summary>
public sealed class AgainModel : CasePage
{
    /// <summary>The framework in the address.</summary>
    [FromRoute(Name = "framework")]
    public string FrameworkName { get; set; } = "";

    /// <summary>The framework.</summary>
    public ReviewFramework Framework => FrameworkRoute.Parse(FrameworkName) ?? throw new NotFound("framework");

    /// <summary>The form.</summary>
    [BindProperty]
    public ReopenCriteria Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Opens them.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The criteria, to be answered.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Framework = Framework }, ct);
        Done("The criteria are open again. The answers stand until you change them.");
        return Redirect($"/{Partnership}/cases/{Reference}/criteria/{FrameworkName}");
    }
}
