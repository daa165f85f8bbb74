using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.People;

/// <summary>Records or changes what is known of somebody the case is about.</summary>
public sealed class ChildModel : CasePage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RecordChild Form { get; set; } = new() { Kind = SubjectKind.Child };

    /// <summary>The people of the case.</summary>
    public PeopleView View { get; private set; } = null!;

    /// <summary>Number of the child; one more than the last adds one.</summary>
    [FromQuery(Name = "number")]
    public int Number { get; set; }

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPeople(Reference), ct);
    }

    /// <summary>Shows what is recorded.</summary>
    public void OnGet()
    {
        if (View.Children.FirstOrDefault(x => x.Number == Number) is { } child)
        {
            Form = RecordChild.From(child);
        }
    }

    /// <summary>Records it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The people's page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);
        Done("What is known of them is recorded.");
        return Redirect($"/{Partnership}/cases/{Reference}/people");
    }
}
