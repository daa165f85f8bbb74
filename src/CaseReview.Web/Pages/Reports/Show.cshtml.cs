using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Reports;
using CaseReview.Domain.Reports;
using CaseReview.Infrastructure.Persistence;
using CaseReview.Web.Pages.AccuracyReading;
using CaseReview.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>The rapid review report of a case: what stands before it, its sections, its versions, and what may be done next.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>Begins the report.</summary>
    [BindProperty]
    public StartReport Form { get; set; } = new();

    /// <summary>The report.</summary>
    public ReportView Report { get; private set; } = null!;

    /// <summary>What people have typed and not saved, for whoever may fix a version.</summary>
    public IReadOnlyList<UnsavedSection> Unsaved { get; private set; } = [];

    /// <summary>Whether a version can be fixed now.</summary>
    public bool CanFix => Report is { MayFix: true, Draft: { Status: ReportStatus.Drafting, StillToDo.Count: 0, DraftIsFixed: false } };

    /// <summary>Address of this page.</summary>
    public string Here => $"/{Partnership}/cases/{Reference}/report";

    private string Signers => Case.FromReferral ? "those who decide" : "the partners";

    /// <summary>Where the report is, in a sentence.</summary>
    public string Where
    {
        get
        {
            var version = Report.Draft!.Latest?.Number;
            return Report.Draft.Status switch
            {
                ReportStatus.Drafting => version is null ? "Being written. No version has been fixed yet." : $"Being written, after version {version}.",
                ReportStatus.AccuracyCheck => $"Version {version} is with the chair for a check. To change a word, call the report back first.",
                ReportStatus.GroupAgreed => $"The chair has approved version {version}. It can go to {Signers} for sign-off.",
                ReportStatus.WithSignatories => $"Version {version} is with {Signers} for sign-off. To change a word, call the report back first.",
                ReportStatus.SignedOff when Case.FromReferral => $"Version {version} is signed by all who were asked. It goes to those who decide together with the advice.",
                ReportStatus.WithDeciders => $"Version {version} has gone, with the advice, to those who decide.",
                ReportStatus.SignedOff => $"All partners have signed version {version}. Send it to the national Panel.",
                ReportStatus.Submitted => $"Version {version} has gone to the national Panel.",
                _ => throw new InvalidOperationException($"No words for {Report.Draft.Status}."),
            };
        }
    }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Report = await Mediator.Send(new GetReport(Reference), ct);
        Unsaved = CanFix ? await Mediator.Send(new GetUnsavedSections(Reference), ct) : [];
    }

    /// <summary>Begins the report.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostStartAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done("The report has been begun from what the case holds. Check every section and complete it.");
        return Redirect(Here);
    }

    /// <summary>Opens the accuracy round for whoever is asked and signed in.</summary>
    /// <param name="scope">The partnership.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the version.</returns>
    public async Task<IActionResult> OnPostReadAsync([FromServices] PartnershipScope scope, CancellationToken ct)
    {
        await LinkCookie.Give(HttpContext, await Mediator.Send(new OpenOwnReading(Reference), ct), scope.Current);
        return Redirect(ReadModel.Home);
    }

    /// <summary>Fixes the draft as a version, to keep it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report.</returns>
    public async Task<IActionResult> OnPostFixAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(new FixReportVersion(Reference), ct);

        Done($"Version {number} is fixed. Its PDF is being prepared.");
        return Redirect(Here);
    }
}
