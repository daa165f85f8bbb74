using CaseReview.Application.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>Publishes a draft, with the reason.</summary>
public sealed class PublishModel : TemplatePage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PublishReturnTemplate Form { get; set; } = new();

    /// <summary>Shows the form; what is no draft, or cannot be used yet, is looked at first.</summary>
    /// <returns>The page.</returns>
    public IActionResult OnGet()
    {
        Form = new PublishReturnTemplate { Version = It.Version };
        return MayChange && It.Mistakes.Count == 0 ? Page() : Redirect(Here);
    }

    /// <summary>Publishes.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the version.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        return Back("Published. Agencies are asked with it from now on; requests sent before keep their version.");
    }
}
