using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>Checks the chronology for what tells who people are, and lets it leave.</summary>
/// <param name="user">Who downloads.</param>
public sealed class DownloadModel(ICurrentUser user) : ChronologyPage
{
    /// <summary>How many places the page lists.</summary>
    public const int Listed = 200;

    /// <summary>Whether names are replaced; nothing is checked before that is chosen.</summary>
    [FromQuery(Name = "anonymise")]
    public bool? Anonymise { get; set; }

    /// <summary>Whether everything leaves though the list shows less; from the address.</summary>
    [FromQuery(Name = "everything")]
    public bool Everything { get; set; }

    /// <summary>What is chosen.</summary>
    [BindProperty]
    public DownloadChronology Form { get; set; } = new();

    /// <summary>What the check found; null before it.</summary>
    public ChronologyCheck? Check { get; private set; }

    /// <summary>Address of the chronology as it was filtered.</summary>
    public string Chronology => Here + Query();

    private ChronologyFilter Leaving => Everything ? new ChronologyFilter() : Filter;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (!user.May(Permission.ManageCases))
        {
            throw new Forbidden("The chronology is downloaded by the business unit.");
        }

        Check = Anonymise is { } anonymise ? await Mediator.Send(new CheckChronology(Reference, anonymise, Leaving), ct) : null;
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
        var file = await Mediator.Send(Form with { Reference = Reference, Anonymise = Anonymise, Filter = Leaving }, ct);
        var type = Form.Format switch
        {
            ChronologyFormat.Pdf => "application/pdf",
            ChronologyFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        };
        return File(file.Content, type, file.FileName);
    }
}
