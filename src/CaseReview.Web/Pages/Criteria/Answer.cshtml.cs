using CaseReview.Application.Common;
using CaseReview.Application.Criteria;
using CaseReview.Domain.Criteria;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Criteria;

/// <summary>Answers the criteria of one framework, in parts or to the end.</summary>
public sealed class AnswerModel : CasePage
{
    /// <summary>The framework in the address.</summary>
    [FromRoute(Name = "framework")]
    public string FrameworkName { get; set; } = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public AnswerCriteria Form { get; set; } = new();

    /// <summary>The framework on this case.</summary>
    public FrameworkView Framework { get; private set; } = null!;

    /// <summary>Whether the national Panel has replied.</summary>
    public bool PanelReplied { get; private set; }

    /// <summary>The limbs that can be answered, in the order of the form.</summary>
    public IReadOnlyList<ChecklistLimb> Limbs { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var view = await Mediator.Send(new GetCriteria(Reference), ct);
        Framework = view.Frameworks.FirstOrDefault(x => x.Framework == FrameworkRoute.Parse(FrameworkName)) ?? throw new NotFound("framework");
        PanelReplied = view.PanelReplied;
        Limbs = [.. Framework.Checklist.OpenLimbs(PanelReplied)];
    }

    /// <summary>Shows the form with what is answered.</summary>
    /// <returns>The form; the criteria when they are finished.</returns>
    public IActionResult OnGet()
    {
        if (Framework.Assessment is { Status: AssessmentStatus.Complete })
        {
            return Redirect($"/{Partnership}/cases/{Reference}/criteria#{FrameworkName}");
        }

        Form = new AnswerCriteria
        {
            Version = Framework.Assessment?.Version ?? 0,
            Limbs = [.. Limbs.Select(x => Framework.Finding(x) is { } known
                ? new LimbRow { Limb = x.Key, Met = known.Met, Reasons = known.Reasons, Choices = known.Choices }
                : new LimbRow { Limb = x.Key })],
        };
        return Page();
    }

    /// <summary>Saves what is answered so far.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>This page.</returns>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken ct)
    {
        await Mediator.Send(Answers(finish: false), ct);
        Done("The answers are saved. The criteria are still open.");
        return Redirect($"/{Partnership}/cases/{Reference}/criteria/{FrameworkName}");
    }

    /// <summary>Records the whole.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The criteria.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Answers(finish: true), ct);
        Done("The criteria are answered. Whether a review is carried out is decided apart from that.");
        return Redirect($"/{Partnership}/cases/{Reference}/criteria");
    }

    private AnswerCriteria Answers(bool finish) => Form with
    {
        Reference = Reference,
        Framework = FrameworkRoute.Parse(FrameworkName) ?? throw new NotFound("framework"),
        Finish = finish,
    };
}
