using System.Globalization;
using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>What differs between two versions of the rules.</summary>
public sealed class CompareModel : RulesPage
{
    /// <summary>The later version, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The version to compare with.</summary>
    [FromQuery(Name = "with")]
    public int With { get; set; } = 1;

    /// <summary>The difference.</summary>
    public RulesComparison Comparison { get; private set; } = null!;

    /// <summary>The versions to choose from.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        Comparison = await Mediator.Send(new CompareRules(With, Number), ct);
        Others = [.. (await Mediator.Send(new ListRules(), ct)).Where(line => line.Number != Number)
            .Select(line => new SelectListItem($"{line.Number}. {line.Name}", line.Number.ToString(CultureInfo.InvariantCulture)))];
    }
}
