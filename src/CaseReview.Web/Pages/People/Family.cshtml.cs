using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Records or changes a family member or other person.</summary>
public sealed class FamilyModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordFamilyMember Form { get; set; } = new();

    /// <summary>Number of the person; one more than the last adds one.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <summary>Shows what is recorded.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var view = await Mediator.Send(new GetPeople(Reference), ct);
        if (view.Family.FirstOrDefault(x => x.Number == Number) is { } person)
        {
            Form = new RecordFamilyMember { Version = person.Version, Name = person.Name, Tie = person.Tie, BornOn = person.BornOn, InHousehold = person.InHousehold, Notes = person.Notes, Safeguarding = person.Safeguarding };
        }
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("The person is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
