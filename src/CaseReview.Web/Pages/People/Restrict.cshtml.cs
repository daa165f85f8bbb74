using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Restricts the case, or lifts the restriction.</summary>
public sealed class RestrictModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RestrictCase Form { get; set; } = new();

    /// <summary>How it stands.</summary>
    public AccessView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetAccess(Reference), ct);
    }

    /// <summary>Shows the form, which carries what it is for: sent twice, it does not undo itself.</summary>
    public void OnGet() => Form = new RestrictCase { Restricted = View.RestrictedSince is null };

    /// <summary>Does it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page of who may not read the case.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(Form.Restricted ? "The case is restricted." : "The restriction is lifted.");
        return Redirect($"/{Partnership}/cases/{Reference}/people/access");
    }
}
