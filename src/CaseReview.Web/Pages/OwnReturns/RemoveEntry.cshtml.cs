using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Asks before an entry is removed.</summary>
public sealed class RemoveEntryModel : OwnReturnPage
{
    /// <summary>Number of the entry, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>The entry; null when it is gone.</summary>
    public EntryView? Entry => It.Entries.FirstOrDefault(x => x.Number == Number);

    /// <inheritdoc />
    public override IActionResult OnGet() => Entry is null ? Redirect(ChronologyHome) : base.OnGet();

    /// <summary>Removes it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the chronology.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(new RemoveChronologyEntry(Number), ct);

        Done($"Entry {Number} removed.");
        return Redirect(ChronologyHome);
    }
}
