using CaseReview.Application.Correspondence;
using CaseReview.Web.Security;
using CaseReview.Web.Startup;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Links;

/// <summary>Asks for the code that shows that a person holds the mailbox a link was sent to.</summary>
/// <param name="door">Opens the link's partnership.</param>
/// <param name="mediator">Sends messages.</param>
[AllowAnonymous]
public sealed class CodeModel(LinkDoor door, IMediator mediator) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public EnterLinkCode Form { get; set; } = new();

    /// <summary>Shows the form.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page, or a redirect when no link has been continued in this browser.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Session(ct) is null ? Redirect(LinkMiddleware.Closed) : Page();

    /// <summary>Tries the code.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A redirect to what the link is for.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await Session(ct) is { } session
        ? Redirect(LinkPlaces.Of(await mediator.Send(Form with { SessionId = session }, ct)))
        : Redirect(LinkMiddleware.Closed);

    /// <summary>Sends another code.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page again.</returns>
    public async Task<IActionResult> OnPostAnotherAsync(CancellationToken ct)
    {
        if (await Session(ct) is not { } session)
        {
            return Redirect(LinkMiddleware.Closed);
        }

        await mediator.Send(new SendAnotherCode(session), ct);
        TempData[FrontEnd.DoneMessage] = "We have sent another code. The earlier one does not work any more.";
        return Redirect(LinkPlaces.Code);
    }

    private async Task<Guid?> Session(CancellationToken ct)
    {
        if (await LinkCookie.Read(HttpContext) is not { } cookie)
        {
            return null;
        }

        await door.OpenAsVisitor(cookie.Partnership, ct);
        return cookie.Session;
    }
}
