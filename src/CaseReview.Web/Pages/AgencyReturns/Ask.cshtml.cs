using CaseReview.Application.AgencyReturns;
using CaseReview.Application.ReturnTemplates;
using CaseReview.Domain.Timetables;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.AgencyReturns;

/// <summary>Asks the agencies involved for their returns: choose, check whom and by when, send.</summary>
/// <param name="clock">Now.</param>
public sealed class AskModel(TimeProvider clock) : CasePage
{
    /// <summary>What is asked.</summary>
    [BindProperty]
    public AskForReturns Form { get; set; } = new();

    /// <summary>Whom may be asked, and by when.</summary>
    public ReturnsToAsk Choices { get; private set; } = null!;

    /// <summary>The template chosen.</summary>
    public TemplateChoice? Chosen => Choices.Templates.FirstOrDefault(x => x.Number == Form.Template);

    /// <summary>Whether the check page is shown.</summary>
    public bool Checking { get; private set; }

    /// <summary>The rows shown: as typed, or as known.</summary>
    public IReadOnlyList<AgencyToAsk> Rows { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Choices = await Mediator.Send(new GetReturnsToAsk(Reference), ct);
        if (Form.Agencies.Count > 0)
        {
            Rows = Form.Agencies;
            return;
        }

        Rows =
        [
            .. Choices.Agencies.Select(x => new AgencyToAsk { Code = x.Code, Name = x.Name, Ask = x.Involved, ContactName = x.ContactName, ContactEmail = x.ContactEmail }),
            new AgencyToAsk(),
        ];
        Form = Form with { Template = Choices.Templates.Count > 0 ? Choices.Templates[0].Number : null, DueOn = Choices.DueOn, PeriodFrom = Choices.PeriodFrom, PeriodTo = Choices.PeriodTo };
    }

    /// <summary>Shows the check page, or the form again with its errors.</summary>
    /// <param name="validator">The message's own checks.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostCheckAsync([FromServices] IValidator<AskForReturns> validator, CancellationToken ct)
    {
        await validator.ValidateAndThrowAsync(Form, ct);
        await LoadAsync(ct);
        Choices.RequireTemplate(Form.Template);
        Choices.Meeting.Require(Form.DueOn, clock.GetUtcNow());
        Checking = true;
        return Page();
    }

    /// <summary>Back from the check page to the form, with all that was typed.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Sends the requests.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the board.</returns>
    public async Task<IActionResult> OnPostSendAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Choices.RequireTemplate(Form.Template);
        var count = await Mediator.Send(Form with { Reference = Reference }, ct);

        Done(count == 0
            ? "These agencies had been asked already. Nothing was sent again."
            : $"Sent to {count} {(count == 1 ? "agency" : "agencies")}. Returns are due {DateWords.Full(Form.DueOn!.Value)}.");
        return Redirect($"/{Partnership}/cases/{Reference}/returns");
    }

    /// <summary>The agency's member of the group, who gets a copy.</summary>
    /// <param name="row">The row.</param>
    /// <returns>Name, or null.</returns>
    public string? CopiedOf(AgencyToAsk row) => Choices.Agencies.FirstOrDefault(x => x.Code is not null && x.Code == row.Code)?.Copied;
}
