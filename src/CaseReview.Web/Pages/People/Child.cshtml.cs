using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Records or changes what is known of a child.</summary>
public sealed class ChildModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordChild Form { get; set; } = new();

    /// <summary>Number of the child; one more than the last adds one.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>Shows what is recorded.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var view = await Mediator.Send(new GetPeople(Reference), ct);
        if (view.Children.FirstOrDefault(x => x.Number == Number) is { } child)
        {
            Form = new RecordChild
            {
                Name = child.Name,
                BornOn = child.BornOn,
                Age = child.AgeAsGiven,
                Sex = child.Sex,
                Harm = child.Harm,
                LookedAfter = child.LookedAfter,
                Safeguarding = child.Safeguarding,
            };
        }
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("What is known of the child is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
