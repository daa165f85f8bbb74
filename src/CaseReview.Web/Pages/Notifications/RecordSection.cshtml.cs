using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Notifications;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Notifications;

/// <summary>Writes one section of the record; nothing has to be complete.</summary>
public sealed class RecordSectionModel : CasePage
{
    /// <summary>Key of the section, from the address.</summary>
    [FromRoute(Name = "section")]
    public string SectionName { get; set; } = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public WriteNotificationRecord Form { get; set; } = new();

    /// <summary>The section.</summary>
    public FormSection Section { get; private set; } = null!;

    /// <summary>The record.</summary>
    public NotificationRecordView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetNotificationRecord(Reference), ct);
        Section = View.Sections.FirstOrDefault(x => x.Key == SectionName) ?? throw new NotFound("section");
    }

    /// <summary>Shows the form with what is written and what the case knows.</summary>
    public void OnGet() => Form = new WriteNotificationRecord
    {
        Version = View.Version,
        Rows = [.. Section.Questions.Select(x => new RecordRow { Key = x.Key, Text = View.Answer(x) })],
    };

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The record.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The answers are saved.");
        return Redirect($"/{Partnership}/cases/{Reference}/notification/record#{SectionName}");
    }
}
