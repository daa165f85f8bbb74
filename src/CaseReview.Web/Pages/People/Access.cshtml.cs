using CaseReview.Application.People;

namespace CaseReview.Web.Pages.People;

/// <summary>Who may not read the case, and whose independence was declared.</summary>
public sealed class AccessModel : CasePage
{
    /// <summary>What it shows.</summary>
    public AccessView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetAccess(Reference), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet()
    {
    }
}
