using CaseReview.Application.InformationRequests;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.InformationRequests;

/// <summary>Logs another partnership's request for information.</summary>
/// <param name="clock">Makes the form's key, and the time to offer.</param>
public sealed class NewModel(TimeProvider clock) : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public LogInformationRequest Form { get; set; } = new();

    /// <summary>Shows the form; its key makes sure that sending it twice makes one request.</summary>
    public void OnGet()
    {
        var now = clock.GetUtcNow();
        Form = new LogInformationRequest { FormKey = Ids.New(now), ReceivedAt = UkClock.ToLocal(now) };
    }

    /// <summary>Logs it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The request's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(Form, ct);
        Done($"The request is logged as INF-{number:0000}. The {OwnWords.Within(Term.GroupChair)} and the {OwnWords.Many(Term.AccountableOfficer)} or deputies have been told.");
        return Redirect($"/{Partnership}/requests/{number}");
    }
}
