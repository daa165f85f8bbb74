using CaseReview.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Two versions side by side: what was removed and what was added.</summary>
public sealed class CompareModel : CasePage
{
    /// <summary>The older version's number.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; } = 1;

    /// <summary>The newer version's number; none for the draft.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public int? To { get; set; }

    /// <summary>What changed.</summary>
    public VersionComparison Comparison { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Comparison = await Mediator.Send(new CompareVersions(Reference, From, To), ct);
    }
}
