using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Takes somebody off the open accuracy round.</summary>
public sealed class TakeOffReaderModel : CasePage
{
    /// <summary>Number on the round's list, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>Why.</summary>
    [BindProperty]
    public TakeOffAccuracyRound Form { get; set; } = new();

    /// <summary>Who.</summary>
    public string Person { get; private set; } = "";

    /// <summary>Address of the accuracy check.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/accuracy";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var view = await Mediator.Send(new GetAccuracy(Reference), ct);
        Person = view.Rounds is [var newest, ..] && newest.Round.Readers.FirstOrDefault(x => x.Number == Number) is { } reader ? reader.Person : throw new NotFound("person of the accuracy round");
    }

    /// <summary>Takes them off.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the accuracy check.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var person = await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        Done($"{person} is taken off. Their link no longer works.");
        return Redirect(Back);
    }
}
