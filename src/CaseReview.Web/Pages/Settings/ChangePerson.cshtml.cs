using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>Changes what is known of a person.</summary>
public sealed class ChangePersonModel : PersonFormPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ChangePerson Form { get; set; } = new();

    /// <summary>Agencies to choose from: code and name.</summary>
    public IReadOnlyDictionary<string, string> Agencies { get; private set; } = new Dictionary<string, string>();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
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
        return BackToPerson($"{Form.Name!.Trim()} is saved.");
    }
}
