using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Platform;

/// <summary>Adds a partnership, from the national default or as a copy, and invites its manager.</summary>
public sealed class NewModel : CaseReviewPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public CreatePartnership Form { get; set; } = new();

    /// <summary>The partnerships that it may start as a copy of.</summary>
    public IReadOnlyList<PartnershipLine> Others { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Others = await Mediator.Send(new ListPartnerships(), ct);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Adds it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list of partnerships.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);
        Done($"{Form.Name!.Trim()} is added. The invitation is on its way to {Form.ManagerEmail!.Trim()}.");
        return Redirect("/");
    }
}
