using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.Reports;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Writes one section of the report.</summary>
public sealed class WriteModel : CasePage, IKeepsUnsavedText
{
    /// <summary>Number of the section in the outline, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public WriteSection Form { get; set; } = new();

    /// <summary>The section as saved.</summary>
    public SectionToWrite Section { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Report => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> SavedTexts => new Dictionary<string, string> { ["Form.Text"] = Section.Text };

    private ReportSectionKey Key
    {
        get
        {
            var outline = ReportOutline.For(Case.About, Case.FromReferral);
            return Number >= 1 && Number <= outline.Count ? outline[Number - 1].Key : throw new NotFound("report section");
        }
    }

    /// <inheritdoc />
    public IRequest<DateTimeOffset?> Keep(Guid opening, string? fields) => new KeepReportText { Reference = Reference, Number = Number, Opening = opening, Fields = fields };

    /// <inheritdoc />
    public IRequest<IReadOnlyList<KeptText>> Kept() => new GetReportText(Reference, Number);

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Section = await Mediator.Send(new GetSection(Reference, Key), ct);
    }

    /// <summary>Shows the section.</summary>
    public void OnGet() => Form = new WriteSection { Text = Section.Text, Version = Section.Version, Source = Section.Source };

    /// <summary>Saves the section.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the report, at the section.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        await Mediator.Send(Form with { Reference = Reference, Key = Key }, ct);

        Done($"Section {Number} saved.");
        return Redirect($"{Report}#section-{Number}");
    }
}
