using CaseReview.Application.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Settings;

/// <summary>A page about one person of the partnership.</summary>
public abstract class PersonPage : CaseReviewPage
{
    /// <summary>Number of the person, from the address.</summary>
    [FromRoute]
    public int Number { get; set; }

    /// <summary>The person as saved.</summary>
    public PersonView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct) => View = await Mediator.Send(new GetPerson(Number), ct);

    /// <summary>Says what was done, on the person's page.</summary>
    /// <param name="done">What was done.</param>
    /// <returns>To the person's page.</returns>
    protected IActionResult BackToPerson(string done)
    {
        Done(done);
        return Redirect($"/{Partnership}/settings/people/{Number}");
    }
}

/// <summary>A page that changes one person: only for those who may.</summary>
public abstract class PersonFormPage : PersonPage
{
    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await Mediator.Send(new CheckMayManageSettings(), ct);
        await base.LoadAsync(ct);
    }
}
