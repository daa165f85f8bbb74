using CaseReview.Application.Chronologies;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>Writes the glossary of a case.</summary>
public sealed class GlossaryModel : CasePage
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public WriteGlossary Form { get; set; } = new();

    /// <summary>Address of the chronology.</summary>
    public string Chronology => $"/{Partnership}/cases/{Reference}/chronology";

    /// <summary>Shows it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>When loaded.</returns>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var saved = await Mediator.Send(new GetGlossary(Reference), ct);
        Form = new WriteGlossary { Lines = saved.Lines, Agencies = saved.Agencies, Version = saved.Version };
    }

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The chronology with names replaced.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference }, ct);
        Done("The glossary is saved. This is how the chronology reads with it.");
        return Redirect($"{Chronology}?anonymise=true");
    }
}
