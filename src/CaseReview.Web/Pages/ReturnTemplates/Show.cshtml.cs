using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>One version of a return template; a draft is built here, section by section.</summary>
public sealed class ShowModel : TemplatePage
{
    /// <summary>Name of a copy.</summary>
    [BindProperty]
    public DraftReturnTemplate Form { get; set; } = new();

    /// <summary>What is moved or taken out.</summary>
    [BindProperty]
    public ArrangeTemplateSections Arrange { get; set; } = new();

    /// <summary>The draft that is given up.</summary>
    [BindProperty]
    public DiscardReturnTemplate Discard { get; set; } = new();

    /// <summary>Shows the version.</summary>
    public void OnGet()
    {
    }

    /// <summary>Begins the next version, or a copy.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the draft.</returns>
    public async Task<IActionResult> OnPostDraftAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(Form with { Number = Number }, ct);
        Done("This is your draft. No agency is asked with it until you publish it.");
        return Redirect(Of(number));
    }

    /// <summary>Moves a section, or takes it out.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostArrangeAsync(CancellationToken ct)
    {
        await Mediator.Send(Arrange with { Number = Number }, ct);
        return Back(Arrange.Remove is null ? "Section moved." : "Section taken out of this draft.");
    }

    /// <summary>Gives the draft up.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the list.</returns>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await Mediator.Send(Discard with { Number = Number }, ct);
        Done("The draft is discarded. It stays in the list.");
        return Redirect(Home);
    }

    /// <summary>What a section's questions are, one line each.</summary>
    /// <param name="section">The section.</param>
    /// <returns>Those with words of their own.</returns>
    public static IEnumerable<string> Questions(FormSection section) => section.Questions.Where(x => x.Text.Length > 0).Select(x => x.Required || section.Part is FormPart.Contact ? x.Text : $"{x.Text} (optional)");
}
