using CaseReview.Application.Timetables;
using CaseReview.Domain.Timetables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>Adds a rule to a draft.</summary>
public sealed class AddModel : RuleFormPage
{
    /// <summary>The milestones to which another clock can be added.</summary>
    public IEnumerable<SelectListItem> Milestones => Draft.Rules.Rules.DistinctBy(rule => rule.Key).Select(rule => new SelectListItem(rule.Name, rule.Key));

    /// <summary>Begins an empty rule of the partnership's own.</summary>
    public void OnGet() => Form = new ChangeRule { Version = Draft.Facts.Version, Basis = Basis.Local, Direction = Direction.After, Unit = TimeUnit.WorkingDays };

    /// <summary>Adds the rule.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Position = null }, ct);
        Done("The rule is added to this draft.");
        return Redirect(Of(Number));
    }
}
