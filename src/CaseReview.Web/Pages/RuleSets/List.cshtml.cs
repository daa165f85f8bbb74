using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>The versions of the timetable rules.</summary>
public sealed class ListModel : RulesPage
{
    /// <summary>The versions, the latest first.</summary>
    public IReadOnlyList<RulesLine> Versions { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => Versions = await Mediator.Send(new ListRules(), ct);

    /// <summary>Begins a draft.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(new DraftRules(), ct);
        Done("This is your draft. Nobody follows it until you publish it.");
        return Redirect(Of(number));
    }
}
