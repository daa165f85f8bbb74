using CaseReview.Application.Timetables;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Timetables;

/// <summary>Moves a case to another published version of the rules: shows every deadline that would move, and asks for the reason.</summary>
public sealed class MoveModel : CasePage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public MoveCaseToRules Form { get; set; } = new();

    /// <summary>What there is to choose, and what would move.</summary>
    public RulesMovePreview Preview { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Preview = await Mediator.Send(new PreviewRulesMove(Reference, null), ct);
    }

    /// <summary>Shows which deadlines would move. Saves nothing.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Form.Number is { } number)
        {
            Preview = await Mediator.Send(new PreviewRulesMove(Reference, number), ct);
        }
        else
        {
            ModelState.AddModelError("Form.Number", "Select the rules that this case is to follow");
        }

        return Page();
    }

    /// <summary>Moves the case.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the timetable.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The case follows the rules you chose, and its timetable is worked out again. The first dates and your reason stay in the history.");
        return Redirect($"/{Partnership}/cases/{Reference}/timetable");
    }
}
