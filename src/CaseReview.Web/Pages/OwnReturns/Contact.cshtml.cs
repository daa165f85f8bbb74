using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Whether the agency knew the family.</summary>
public sealed class ContactModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SayWhetherContact Form { get; set; } = new();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        var section = It.Section(SectionKind.Contact);
        Form = new SayWhetherContact { HadContact = It.HadContact, Text = section.Text, Version = section.Version };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the return.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        return Saved("Saved whether you knew the family.");
    }
}
