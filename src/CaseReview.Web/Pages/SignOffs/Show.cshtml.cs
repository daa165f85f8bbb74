using CaseReview.Application.SignOffs;
using CaseReview.Domain.SignOffs;
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

        Done($"Version {Form.VersionNumber} was sent to {asked} {(asked == 1 ? "person" : "people")} for sign-off. Each has an own time for reading, shown below.");
        return Redirect(Here);
    }

    /// <summary>Sends the next step, which waits.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostNextAsync(CancellationToken ct)
    {
        var asked = await Mediator.Send(new SendNextStep { Reference = Reference }, ct);

        Done($"The next step was sent to {asked} {(asked == 1 ? "person" : "people")}.");
        return Redirect(Here);
    }

    /// <summary>What a step is called, with how many must sign where that is not everybody.</summary>
    /// <param name="order">Its place, from 1.</param>
    /// <param name="name">Its own name.</param>
    /// <param name="rule">How many must sign.</param>
    /// <param name="needed">The number, where the rule is a stated number.</param>
    /// <returns>"Step 2: Final approval. One of them signs".</returns>
    public static string StepWords(int order, string? name, SignOffRule rule, int? needed) =>
        $"Step {order}{(name is null ? "" : $": {name}")}{rule switch { SignOffRule.Any => ". One of them signs", SignOffRule.NofM => $". {needed} of them sign", _ => "" }}";

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
