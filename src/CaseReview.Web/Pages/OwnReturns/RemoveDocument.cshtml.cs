using CaseReview.Application.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>Asks before a document is removed from the draft.</summary>
public sealed class RemoveDocumentModel : OwnReturnPage
{
    /// <summary>Address of the documents' page.</summary>
    public const string Documents = Home + "/documents";

    /// <summary>The document, from the address.</summary>
    [FromRoute(Name = "document")]
    public Guid Document { get; set; }

    /// <summary>The document; null when it is gone or stays.</summary>
    public ReturnDocument? Attached => It.Documents.FirstOrDefault(x => x.Id == Document && x.MayBeRemoved);

    /// <inheritdoc />
    public override IActionResult OnGet() => Attached is null ? Redirect(Documents) : base.OnGet();

    /// <summary>Removes it.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the documents.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Mediator.Send(new RemoveReturnDocument(Document), ct);

        Done("The document is removed.");
        return Redirect(Documents);
    }
}
