using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>One written section.</summary>
public sealed class SectionModel : OwnReturnPage
{
    /// <summary>The section's part of the address.</summary>
    [FromRoute(Name = "section")]
    public string Slug { get; set; } = "";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveReturnSection Form { get; set; } = new();

    /// <summary>Which section it is.</summary>
    public SectionKind Kind => SectionPages.Find(Slug) ?? throw new NotFound("section");

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        var section = It.Section(Kind);
        Form = new SaveReturnSection { Text = section.Text, Version = section.Version };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the return.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Kind = Kind }, ct);

        return Saved($"Saved: {SectionNames.Of(Kind)}.");
    }
}
