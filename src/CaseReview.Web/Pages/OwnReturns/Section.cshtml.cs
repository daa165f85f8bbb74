using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>One written section.</summary>
public sealed class SectionModel : OwnReturnPage, IKeepsUnsavedText
{
    /// <summary>The section's part of the address.</summary>
    [FromRoute(Name = "section")]
    public string Slug { get; set; } = "";

    /// <summary>What is typed.</summary>
    [BindProperty]
    public SaveReturnSection Form { get; set; } = new();

    /// <summary>The section as asked and saved.</summary>
    public SectionView Section => It.Section(Slug) is { Asked.Part: FormPart.Written } found ? found : throw new NotFound("section");

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> SavedTexts => Section.Answers.Select((text, i) => ($"Form.Answers[{i}]", text)).ToDictionary();

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SaveReturnSection { Answers = [.. Section.Answers], Version = Section.Version };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the return.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Key = Slug }, ct);
        await LoadAsync(ct);

        return Saved($"Saved: {Section.Title}.");
    }
}
