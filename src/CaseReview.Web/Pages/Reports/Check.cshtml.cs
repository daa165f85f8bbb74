using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Reports;
using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>The chair reads the version and approves it for the group, or sends it back with comments.</summary>
public sealed class CheckModel : CasePage
{
    /// <summary>What the chair says.</summary>
    [BindProperty]
    public CheckReport Form { get; set; } = new();

    /// <summary>The version.</summary>
    public ReportVersion Version { get; private set; } = null!;

    /// <summary>How far the comments have come.</summary>
    public CommentsStanding Comments { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Version = await Mediator.Send(new GetReportVersion(Reference), ct);
        Comments = await Mediator.Send(new GetCommentsStanding(Reference), ct);
    }

    /// <summary>Records what the chair says.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(Form.Decision is CheckDecision.Approve
            ? $"You have approved version {Form.VersionNumber} for the {OwnWords.Within(Term.Group)}. The {OwnWords.Within(Term.BusinessUnit)} can send it to the partners."
            : $"Version {Form.VersionNumber} has gone back to the author with your comments.");
        return Redirect(Back);
    }
}
