using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>A page about one version of a return template.</summary>
public abstract class TemplatePage : TemplatesPage
{
    /// <summary>The version, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The version.</summary>
    public TemplateView It { get; private set; } = null!;

    /// <summary>Address of this version.</summary>
    public string Here => Of(Number);

    /// <summary>Whether it is a draft that the person may change.</summary>
    public bool MayChange => MayManage && It.State is TemplateState.Draft;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => It = await Mediator.Send(new GetReturnTemplate(Number), ct);

    /// <summary>Says what was done and goes to the version.</summary>
    /// <param name="message">What was done.</param>
    /// <returns>To the version.</returns>
    protected IActionResult Back(string message)
    {
        Done(message);
        return Redirect(Here);
    }
}
