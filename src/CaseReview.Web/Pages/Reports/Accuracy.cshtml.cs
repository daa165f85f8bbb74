using CaseReview.Application.AccuracyRounds;
using CaseReview.Domain.AccuracyRounds;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Asks everybody who was at the meeting to check a version for accuracy; then shows who was asked, who has opened, who has answered, and every comment.</summary>
public sealed class AccuracyModel : CasePage
{
    /// <summary>Opens a round.</summary>
    [BindProperty]
    public OpenAccuracyRound Form { get; set; } = new();

    /// <summary>The rounds.</summary>
    public AccuracyView View { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <summary>Address of this page.</summary>
    public string Here => $"{Back}/accuracy";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetAccuracy(Reference), ct);
        if (View.ToOpen is { } open && Form.Addresses.Count == 0)
        {
            Form = Form with { Addresses = [.. open.Audience.Readers.Where(x => x.Email.Length == 0).Select(x => new AddressGiven { Person = x.Person })] };
        }
    }

    /// <summary>Shows it, with the day that the timetable gives.</summary>
    public void OnGet() => Form = Form with { DueOn = View.ToOpen?.ProposedOn };

    /// <summary>Opens a round.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken ct)
    {
        var asked = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(asked == 0 ? "They had been asked already. Nothing was sent again." : $"Sent to {asked} {(asked == 1 ? "person" : "people")}, each with a link of their own.");
        return Redirect(Here);
    }

    /// <summary>Reminds those who have not answered.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostRemindAsync(CancellationToken ct)
    {
        var reminded = await Mediator.Send(new RemindAccuracyReaders(Reference), ct);

        Done(reminded == 0 ? "Everybody who has not answered was written to today. Nothing was sent again." : $"{reminded} {(reminded == 1 ? "person gets" : "people get")} an email with a new link.");
        return Redirect(Here);
    }

    /// <summary>Closes the round.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To this page.</returns>
    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        await Mediator.Send(new CloseAccuracyRound(Reference), ct);

        Done("The accuracy check is closed. Those who commented are told what became of their comments.");
        return Redirect(Here);
    }

    /// <summary>Where somebody stands, in the product's words.</summary>
    /// <param name="reader">Who.</param>
    /// <param name="board">The round.</param>
    /// <returns>The word.</returns>
    public static string Word(AccuracyReader reader, AccuracyBoard board) => reader switch
    {
        { TakenOffAt: not null } => "Taken off",
        { AskedAt: null } => "Not asked",
        { Answer: ReaderAnswer.NothingToCorrect } => "Nothing to correct",
        { Answer: ReaderAnswer.Commented } => board.Comments.Count(x => x.ReaderId == reader.Id) is var count and > 1 ? $"{count} comments" : "1 comment",
        { OpenedAt: not null } => "Opened",
        _ => "Asked",
    };
}
