using CaseReview.Application.Referrals;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Referrals;

/// <summary>Logs a referral, or records a serious incident for the local authority.</summary>
/// <param name="clock">Makes the form's key.</param>
public sealed class NewModel(TimeProvider clock) : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public LogReferral Form { get; set; } = new();

    /// <summary>"authority" for the door of serious incidents (D-REF-08).</summary>
    [FromQuery(Name = "route")]
    public string? Door { get; set; }

    /// <summary>Whether this is the door of serious incidents.</summary>
    public bool IsAuthority => string.Equals(Door, "authority", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page's heading.</summary>
    public string Heading => IsAuthority ? "Record a serious incident" : "Log a referral";

    /// <summary>What the partnership asks.</summary>
    public ReferralRules Rules { get; private set; } = null!;

    /// <summary>Whether the form asks who somebody is: adults are reviewed here, and the door is not that of serious incidents to children.</summary>
    public bool AsksWho => Rules.ReviewsAdults && !IsAuthority;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Rules = await Mediator.Send(new GetReferralRules(), ct);
    }

    /// <summary>Shows the form; its key makes sure that sending it twice makes one case.</summary>
    public void OnGet() => Form = new LogReferral { FormKey = Ids.New(clock.GetUtcNow()) };

    /// <summary>Logs it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var reference = await Mediator.Send(IsAuthority ? Form with { Route = ReferralRoute.Authority } : Form, ct);
        Done($"Case {reference} is logged. The {OwnWords.Within(Term.GroupChair)} has been told, and the partners and the {OwnWords.Within(Term.IndependentChair)} for information. Every deadline is on the timetable.");
        return Redirect($"/{Partnership}/cases/{reference}");
    }

    /// <summary>Shows the form with room for another child; nothing is saved and nothing typed is lost.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The form.</returns>
    public async Task<IActionResult> OnPostAnotherChildAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Form = Form with { Children = [.. Form.Children, new ChildGiven()] };
        return Page();
    }
}
