using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>One frozen version, to read.</summary>
public sealed class VersionModel : CasePage
{
    /// <summary>Number of the version, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The version.</summary>
    public ReportVersion Version { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Version = await Mediator.Send(new GetReportVersion(Reference, Number), ct);
    }
}
