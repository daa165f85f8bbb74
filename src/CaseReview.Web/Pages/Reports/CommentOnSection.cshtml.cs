using CaseReview.Application.AccuracyRounds;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Comments on one section of the text as it is being written.</summary>
/// <param name="clock">Names the opening of the form.</param>
public sealed class CommentOnSectionModel(TimeProvider clock) : CasePage
{
    /// <summary>Number of the section in the outline, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The comment.</summary>
    [BindProperty]
    public CommentOnDraft Form { get; set; } = new();

    /// <summary>Heading of the section.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>Its text as it stands.</summary>
    public string Standing { get; private set; } = "";

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var sections = (await Mediator.Send(new GetDraftComments(Reference), ct)).Sections;
        var section = Number >= 1 && Number <= sections.Count ? sections[Number - 1] : throw new NotFound("report section");
        (Heading, Standing) = (section.Heading, section.Text);
    }

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = new CommentOnDraft { Once = Ids.New(clock.GetUtcNow()) };

    /// <summary>Sends the comment.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the section.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var number = await Mediator.Send(Form with { Reference = Reference, Section = Number }, ct);

        Done($"Comment {number} on section {Number} is saved.");
        return Redirect($"{Back}#section-{Number}");
    }
}
