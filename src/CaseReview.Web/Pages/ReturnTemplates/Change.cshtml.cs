using CaseReview.Application.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>Changes the name of a draft, what it is for, and the words above the sections.</summary>
public sealed class ChangeModel : TemplatePage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public ChangeReturnTemplate Form { get; set; } = new();

    /// <summary>Fills the form.</summary>
    public void OnGet() => Form = new ChangeReturnTemplate
    {
        Version = It.Version,
        Name = It.Form.Name,
        Kind = It.Form.Kind,
        Introduction = It.Form.Introduction,
        DefaultFor = It.Form.DefaultFor,
    };

    /// <summary>Saves.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        return Back("Saved in this draft.");
    }
}
