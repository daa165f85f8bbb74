using CaseReview.Application.Referrals;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Records the group’s consideration of a case that is not notified.</summary>
public sealed class ConsiderModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordConsideration Form { get; set; } = new();

    /// <summary>What the group chooses among here.</summary>
    public ReferralArrangements Arrangements { get; private set; } = new();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Arrangements = (await Mediator.Send(new GetReferral(Reference), ct)).Arrangements;
    }

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page it came from.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(Arrangements.DeciderOf(Form.Outcome!.Value) is { } decider
            ? $"The consideration is recorded. The decision lies with {decider}."
            : "The consideration is recorded. Tell the referrer, then close the case.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification");
    }
}
