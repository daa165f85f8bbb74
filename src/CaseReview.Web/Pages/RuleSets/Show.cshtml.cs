using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>One version of the timetable rules, read as a table with worked dates; a draft can be changed here.</summary>
public sealed class ShowModel : RulesPage
{
    /// <summary>The version, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The UK local date that the examples count from.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    /// <summary>The version.</summary>
    public RulesView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        View = await Mediator.Send(new GetRules(Number, ModelState.IsValid ? From : null), ct);
        From ??= View.From;
    }

    /// <summary>Puts the draft's changes onto the version published in the meantime.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostCarryAsync(CancellationToken ct)
    {
        await Mediator.Send(new CarryRules(Number), ct);
        Done("Your changes now stand on the latest rules. Check them below before you publish.");
        return Redirect(Of(Number));
    }

    /// <summary>Gives the draft up.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the list.</returns>
    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await Mediator.Send(new DiscardRules(Number), ct);
        Done("The draft is discarded. It stays in the list.");
        return Redirect(Home);
    }
}
