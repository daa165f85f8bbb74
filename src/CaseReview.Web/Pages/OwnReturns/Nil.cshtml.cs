using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Says in one act that nothing is held.</summary>
public sealed class NilModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SendNilReturn Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SendNilReturn { Name = It.Answerer?.Name ?? Own.Acting.Name, Role = It.Answerer?.Role };
        return It.State.IsReturned() ? Redirect(Home + "/receipt") : It.AllowsNil && Own.IsLeads ? base.OnGet() : Redirect(Home);
    }

    /// <summary>Sends it. A replayed form leads to the same receipt.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the receipt.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        return Redirect(Home + "/receipt");
    }
}
