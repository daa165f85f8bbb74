using System.Globalization;
using CaseReview.Application.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>Two versions of return templates side by side.</summary>
public sealed class CompareModel : TemplatesPage
{
    /// <summary>The version looked at, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The version to compare it with.</summary>
    [FromQuery(Name = "with")]
    public int? With { get; set; }

    /// <summary>What differs.</summary>
    public TemplateComparison Comparison { get; private set; } = null!;

    /// <summary>The versions to choose from.</summary>
    public IReadOnlyList<SelectListItem> Others => [.. Comparison.Others.Select(x => new SelectListItem(x.InWords, x.Number.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>The version that it is compared with now.</summary>
    public string Chosen => (Comparison.Before?.Number == Number ? Comparison.After : Comparison.Before)?.Number.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Comparison = await Mediator.Send(new CompareReturnTemplates(Number, With), ct);

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }
}
