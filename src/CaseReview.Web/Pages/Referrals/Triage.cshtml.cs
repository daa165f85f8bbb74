using CaseReview.Application.Referrals;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>The partnership's own first look at a referral, question by question.</summary>
public sealed class TriageModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public TriageReferral Form { get; set; } = new();

    /// <summary>How the partnership works.</summary>
    public ReferralArrangements Arrangements { get; private set; } = new();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Arrangements = (await Mediator.Send(new GetReferral(Reference), ct)).Arrangements;
    }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = new TriageReferral { Answers = [.. Arrangements.Questions.Select(x => new TriageRow { Key = x.Key })] };

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To what comes next.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(Form.Outcome switch
        {
            TriageOutcome.Decline => "The referral is declined, with its reasons. Tell the referrer.",
            TriageOutcome.SeriousIncident => "The notification is open. Record the authority’s decision.",
            _ => $"The referral is accepted. The {OwnWords.Within(Term.Group)} considers the case.",
        });
        return Redirect($"/{Partnership}/cases/{Reference}/{(Form.Outcome is TriageOutcome.SeriousIncident ? "notification" : "referral")}");
    }
}
