using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The lead asks colleagues to help, and removes them.</summary>
public sealed class ColleaguesModel : OwnReturnPage
{
    private const string Here = Home + "/colleagues";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AddReturnColleague Form { get; set; } = new();

    /// <summary>Who helps, or helped.</summary>
    public IReadOnlyList<ColleagueRow> Colleagues { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Colleagues = await Mediator.Send(new GetReturnColleagues(), ct);
    }

    /// <summary>Adds a colleague.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the same page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        Done($"A link was sent to {Form.Email}.");
        return Redirect(Here);
    }

    /// <summary>Removes a colleague.</summary>
    /// <param name="number">Their number among the return's colleagues.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the same page.</returns>
    public async Task<IActionResult> OnPostRemoveAsync(int number, CancellationToken ct)
    {
        await Mediator.Send(new RemoveReturnColleague(number), ct);

        Done("Your colleague is removed. Their link has stopped working.");
        return Redirect(Here);
    }
}
