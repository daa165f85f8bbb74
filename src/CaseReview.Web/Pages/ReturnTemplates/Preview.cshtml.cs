namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>A template as the agency sees it. Nothing can be saved here.</summary>
public sealed class PreviewModel : TemplatePage
{
    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
