using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Who has links to one agency's return, and who tried them and was refused.</summary>
public sealed class ColleaguesModel : ReturnPage
{
    /// <summary>Who has links.</summary>
    public ReturnHelpers Helpers { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Helpers = await Mediator.Send(new GetColleaguesOfReturn(Reference, Number), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }

    /// <summary>Removes a colleague.</summary>
    /// <param name="colleague">Their number among the return's colleagues.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the same page.</returns>
    public async Task<IActionResult> OnPostRemoveAsync(int colleague, CancellationToken ct)
    {
        await Mediator.Send(new RemoveColleagueOfReturn(Reference, Number, colleague), ct);

        Done("The colleague is removed. Their link has stopped working.");
        return Redirect($"{Here}/colleagues");
    }
}
