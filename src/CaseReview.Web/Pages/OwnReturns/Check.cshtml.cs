using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Shows the whole return before it is sent.</summary>
public sealed class CheckModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SubmitReturn Form { get; set; } = new();

    /// <summary>Who declares: the person who sends it, whoever answered.</summary>
    public string Signs => It.Answerer is { } who && who.Name != Own.Acting.Name
        ? $"You sign as {Own.Acting.Name}. The record also shows that {who.Name}, {who.Role}, answered"
        : $"You sign as {Own.Acting.Name}";

    /// <inheritdoc />
    public override IActionResult OnGet() => It.State.IsReturned() ? Redirect(Home + "/receipt") : base.OnGet();

    /// <summary>Sends it. A replayed form leads to the same receipt.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the receipt.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        return Redirect(Home + "/receipt");
    }
}
