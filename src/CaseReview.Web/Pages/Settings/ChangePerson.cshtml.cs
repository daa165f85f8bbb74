using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Changes what is known of a person.</summary>
public sealed class ChangePersonModel : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The form.</summary>
    [BindProperty]
    public ChangePerson Form { get; set; } = new();

    /// <summary>The person as saved.</summary>
    public PersonView View { get; private set; } = null!;

    /// <summary>Agencies to choose from: code and name.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await Mediator.Send(new CheckMayManageSettings(), ct);
        View = await Mediator.Send(new GetPerson(Number), ct);
        Agencies = await Mediator.Send(new ListAgencyNames(), ct);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = new ChangePerson
    {
        Version = View.Version,
        Name = View.Facts.Name,
        Email = View.Facts.Email,
        Post = View.Facts.Post,
        Agency = View.AgencyCode,
        Seat = View.Facts.Seat,
    };

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Their page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number }, ct);
        Done($"{Form.Name!.Trim()} is saved.");
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}
