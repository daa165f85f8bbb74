using System.Collections.Immutable;
using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Adds a chronology entry.</summary>
public sealed class AddEntryModel : OwnReturnPage, IKeepsUnsavedText
{
    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> SavedTexts => ImmutableDictionary<string, string>.Empty;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public AddChronologyEntry Form { get; set; } = new();

    /// <summary>Saves it and goes to the chronology.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the chronology.</returns>
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Add(ChronologyHome, ct);

    /// <summary>Saves it and asks for another.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To an empty form.</returns>
    public Task<IActionResult> OnPostAnotherAsync(CancellationToken ct) => Add(Home + "/entry", ct);

    private async Task<IActionResult> Add(string next, CancellationToken ct)
    {
        var number = await Mediator.Send(Form, ct);

        Done($"Entry {number} saved.");
        return Redirect(next);
    }
}
