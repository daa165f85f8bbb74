using CaseReview.Application.SignOffs;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.SignOffs;

/// <summary>Sends the agreed version to the partners, after a check of who gets what; then shows who has signed.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>What is sent.</summary>
    [BindProperty]
    public SendForSignOff Form { get; set; } = new();

    /// <summary>The sign-off.</summary>
    public SignOffView SignOff { get; private set; } = null!;

    /// <summary>Address of this page.</summary>
    public string Here => $"/{Partnership}/cases/{Reference}/sign-off";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        SignOff = await Mediator.Send(new GetSignOff(Reference), ct);
    }

    /// <summary>Sends the version to the partners.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostSendAsync(CancellationToken ct)
    {
        var asked = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done($"Version {Form.VersionNumber} was sent to {asked} partners for sign-off. Each has an own time for reading, shown below.");
        return Redirect(Here);
    }

    /// <summary>Asks one signatory again.</summary>
    /// <param name="number">Place on the page, from 1.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostRemindAsync(int number, CancellationToken ct)
    {
        var name = await Mediator.Send(new RemindSignatory(Reference, number), ct);

        Done($"{name} gets an email with a new link.");
        return Redirect(Here);
    }

    /// <summary>A signatory's status as one of the product's words.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The word.</returns>
    public static string Word(SignerLine line) => line.IsLate ? "Late" : SignerWords.Of(line.Signatory.Status);
}
