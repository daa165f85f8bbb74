using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>Checks the chronology for what tells who people are, and lets it leave.</summary>
/// <param name="user">Who downloads.</param>
public sealed class DownloadModel(ICurrentUser user) : CasePage
{
    /// <summary>How many places the page lists.</summary>
    public const int Listed = 200;

    /// <summary>Whether names are replaced; nothing is checked before that is chosen.</summary>
    [FromQuery(Name = "anonymise")]
    public bool? Anonymise { get; set; }

    /// <summary>What is chosen.</summary>
    [BindProperty]
    public DownloadChronology Form { get; set; } = new();

    /// <summary>What the check found; null before it.</summary>
    public ChronologyCheck? Check { get; private set; }

    /// <summary>Address of the chronology.</summary>
    public string Chronology => $"/{Partnership}/cases/{Reference}/chronology";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (!user.May(Permission.ManageCases))
        {
            throw new Forbidden("The chronology is downloaded by the business unit.");
        }

        Check = Anonymise is { } anonymise ? await Mediator.Send(new CheckChronology(Reference, anonymise), ct) : null;
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }

    /// <summary>Sends the file.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The file.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var file = await Mediator.Send(Form with { Reference = Reference, Anonymise = Anonymise }, ct);
        var type = Form.Format is ChronologyFormat.Pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return File(file.Content, type, file.FileName);
    }
}
