using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.RuleSets;

/// <summary>Changes one rule of a draft, or removes it.</summary>
public sealed class ChangeModel : RuleFormPage
{
    /// <summary>The rule's place in the draft, from the address.</summary>
    [FromRoute(Name = "position")]
    public int Position { get; set; }

    /// <summary>The rule as it stands.</summary>
    public WorkedRule Worked => Draft.Worked[Position - 1];

    /// <inheritdoc />
    public override bool Locked => Worked.IsLocked;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (Position < 1 || Position > Draft.Worked.Count)
        {
            throw new NotFound("rule");
        }
    }

    /// <summary>Fills the form with the rule as it stands.</summary>
    public void OnGet() => Form = Filled(Worked.Rule, Draft.Facts.Version);

    /// <summary>Saves the rule.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Position = Position }, ct);
        Done("The rule is changed in this draft. Nobody follows it until you publish it.");
        return Redirect(Of(Number));
    }

    /// <summary>Removes the rule from the draft.</summary>
    /// <param name="version">The draft's version when the page was opened.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostRemoveAsync([FromForm] int version, CancellationToken ct)
    {
        await Mediator.Send(new RemoveRule(Number, Position, version), ct);
        Done("The rule is removed from this draft.");
        return Redirect(Of(Number));
    }
}
