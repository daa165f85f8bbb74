using CaseReview.Application.Common;
using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.ReturnTemplates;

/// <summary>Changes one section of a draft, or adds one.</summary>
public sealed class SectionModel : TemplatePage
{
    /// <summary>The section's place, from the address; none to add one.</summary>
    [FromRoute(Name = "position")]
    public int? Position { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public ChangeTemplateSection Form { get; set; } = new();

    /// <summary>What the section is made of; none while it is still to be chosen.</summary>
    public FormPart? Part => Position is { } position ? It.Form.At(position).Part : null;

    /// <summary>The questions shown: those there are, in the places where errors look for them, and below them two blank ones, so that several can be added without a script.</summary>
    public IReadOnlyList<QuestionFields> Rows => Part is FormPart.Contact
        ? [.. Form.Questions.Take(1)]
        : [.. Form.Questions, .. Enumerable.Repeat(new QuestionFields { Required = true }, Math.Max(0, 2 - Form.Questions.Reverse().TakeWhile(x => x.IsBlank).Count()))];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (Position is { } position && (position < 1 || position > It.Form.Sections.Count))
        {
            throw new NotFound("section");
        }
    }

    /// <summary>Fills the form with the section as it stands.</summary>
    public void OnGet()
    {
        var there = Position is { } position ? It.Form.At(position) : null;
        Form = new ChangeTemplateSection
        {
            Version = It.Version,
            Title = there?.Title,
            Guidance = there?.Guidance,
            EvenWithoutContact = there?.EvenWithoutContact ?? false,
            Required = there?.Required ?? true,
            Report = there?.Report,
            AsksSeniorOfficer = there?.AsksSeniorOfficer ?? true,
            Questions = [.. (there?.Questions ?? []).Select(x => new QuestionFields { Text = x.Text, Guidance = x.Guidance, Required = x.Required, MaxLength = x.MaxLength })],
        };
    }

    /// <summary>Saves.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>Back to the draft.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Number = Number, Position = Position }, ct);
        return Back("Section saved in this draft.");
    }
}
