using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Whether the agency knew the family.</summary>
public sealed class ContactModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SayWhetherContact Form { get; set; } = new();

    /// <summary>The section as asked and saved.</summary>
    public SectionView Section => It.Of(FormPart.Contact) ?? throw new NotFound("section");

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SayWhetherContact { HadContact = It.HadContact, Text = Section.Answers[0], Version = Section.Version };
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
