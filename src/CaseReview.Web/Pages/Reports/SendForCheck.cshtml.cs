using CaseReview.Application.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Says what sending to the chair does, before it is done.</summary>
public sealed class SendForCheckModel : CasePage
{
    /// <summary>The report.</summary>
    public ReportView Report { get; private set; } = null!;

    /// <summary>What people have typed and not saved.</summary>
    public IReadOnlyList<UnsavedSection> Unsaved { get; private set; } = [];

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Report = await Mediator.Send(new GetReport(Reference), ct);
        Unsaved = await Mediator.Send(new GetUnsavedSections(Reference), ct);
    }

    /// <summary>Fixes the version and sends it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(new SendReportForCheck(Reference), ct);

        Done($"Version {number} is with the chair. You get an email when the chair has approved it or sent it back.");
        return Redirect(Back);
    }
}
