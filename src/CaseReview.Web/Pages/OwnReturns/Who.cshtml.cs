using CaseReview.Application.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Who answers, and which senior officer was told.</summary>
public sealed class WhoModel : OwnReturnPage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public SayWhoAnswers Form { get; set; } = new();

    /// <summary>Whether the request asks which senior officer was told.</summary>
    public bool AsksSeniorOfficer => It.Of(FormPart.Answerer) is { Asked.AsksSeniorOfficer: true };

    /// <inheritdoc />
    public override IActionResult OnGet()
    {
        Form = new SayWhoAnswers
        {
            Name = It.Answerer?.Name ?? Own.Acting.Name,
            Role = It.Answerer?.Role,
            OfficerName = It.SeniorOfficerTold?.Name,
            OfficerRole = It.SeniorOfficerTold?.Role,
            ToldOn = It.SeniorOfficerTold?.On,
        };
        return base.OnGet();
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the return.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form, ct);

        return Saved("Saved who is answering.");
    }
}
