using CaseReview.Application.AgencyReturns;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.Cases;
using CaseReview.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>A page on which an agency answers its request, opened by the link in its email. The link says which request; the address never does.</summary>
[BehindLink]
public abstract class OwnReturnPage : CaseReviewPage
{
    /// <summary>Address of the return's first page.</summary>
    public const string Home = "/links/return";

    /// <summary>Address of the chronology's page.</summary>
    public const string ChronologyHome = Home + "/chronology";

    /// <summary>The request and what has been written.</summary>
    public OwnReturnView Own { get; private set; } = null!;

    /// <summary>The return itself.</summary>
    public ReturnView It => Own.Return;

    // Where the form is, below the return's first page.
    private string Place => Request.Path.Value![(Home.Length + 1)..].ToLowerInvariant();

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Own = await Mediator.Send(new GetOwnReturn(), ct);
        ViewData["Voice"] = Own.About.Voice();
    }

    /// <summary>The message that keeps what is typed into this page's form.</summary>
    /// <param name="opening">Which opening of the form.</param>
    /// <param name="fields">The fields as the browser sends them; null to forget.</param>
    /// <returns>The message.</returns>
    public IRequest<DateTimeOffset?> Keep(Guid opening, string? fields) => new KeepReturnText { Place = Place, Opening = opening, Fields = fields };

    /// <summary>The message that finds what was typed into this page's form before.</summary>
    /// <returns>The message.</returns>
    public IRequest<IReadOnlyList<KeptText>> Kept() => new GetReturnText(Place);

    /// <summary>Sends a person whose return is sent or closed to its first page, which says so.</summary>
    /// <returns>The page, or the way to the first one.</returns>
    public virtual IActionResult OnGet() => It.IsOpen ? Page() : Redirect(Home);

    /// <summary>Says what was saved and goes to the first page.</summary>
    /// <param name="message">What was saved.</param>
    /// <returns>To the first page.</returns>
    protected IActionResult Saved(string message)
    {
        Done(message);
        return Redirect(Home);
    }
}
