using CaseReview.Application.Submissions;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Submissions;

/// <summary>Records the national Panel's acknowledgement and the date of its meeting (D-NP-04).</summary>
public sealed class AcknowledgeModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordAcknowledgement Form { get; set; } = new();

    /// <summary>The submission.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report/submission";

    /// <summary>Shows the form with what is known already.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>When filled.</returns>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var submission = (await Mediator.Send(new GetSubmission(Reference), ct)).Submission;
        Form = new RecordAcknowledgement { AcknowledgedOn = submission?.AcknowledgedOn, PanelReference = submission?.PanelReference };
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the submission.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(Form.PanelMeetsOn is { } meets
            ? $"The acknowledgement is recorded. The Panel meets on {DateWords.Full(meets)}; its reply is on the timetable."
            : "The acknowledgement is recorded. Record the date of the Panel’s meeting when it is known.");
        return Redirect(Back);
    }
}
