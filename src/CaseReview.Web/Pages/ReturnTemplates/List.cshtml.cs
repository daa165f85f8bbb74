using CaseReview.Application.ReturnTemplates;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>The return templates and their versions.</summary>
public sealed class ListModel : TemplatesPage
{
    /// <summary>The versions, by template.</summary>
    public IReadOnlyList<TemplateLine> Versions { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Versions = await Mediator.Send(new ListReturnTemplates(), ct);

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }
}
