using CaseReview.Application.Chronologies;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>Writes the note on an entry.</summary>
public sealed class NoteModel : CasePage
{
    /// <summary>Number of the request, from the address.</summary>
    [FromRoute(Name = "request")]
    public int Asked { get; set; }

    /// <summary>Number of the entry, from the address.</summary>
    [FromRoute(Name = "entry")]
    public int Entry { get; set; }

    /// <summary>What is typed.</summary>
    [BindProperty]
    public WriteEntryNote Form { get; set; } = new();

    /// <summary>The entry and its note as saved.</summary>
    public NotedEntry Noted { get; private set; } = null!;

    /// <summary>Address of the chronology.</summary>
    public string Chronology => $"/{Partnership}/cases/{Reference}/chronology";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Noted = await Mediator.Send(new GetEntryNote(Reference, Asked, Entry), ct);
    }

    /// <summary>Shows it.</summary>
    public void OnGet() => Form = new WriteEntryNote { Text = Noted.Text, IsSignificant = Noted.IsSignificant, Version = Noted.Version };

    /// <summary>Saves it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The chronology.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(Form with { Reference = Reference, Request = Asked, Entry = Entry }, ct);
        Done("The note is saved.");
        return Redirect(Chronology);
    }
}
