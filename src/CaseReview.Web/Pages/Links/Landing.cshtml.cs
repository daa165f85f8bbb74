using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Links;

/// <summary>
/// Where every emailed link leads. Looking changes nothing, because mail scanners look at every link; only Continue goes on. A link that has
/// stopped, is mistyped or was never ours shows one and the same page.
/// </summary>
/// <param name="door">Finds the link.</param>
/// <param name="mediator">Sends messages.</param>
[AllowAnonymous]
public sealed class LandingModel(LinkDoor door, IMediator mediator) : PageModel
{
    /// <summary>The token in the address.</summary>
    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>The link; null when it does not work.</summary>
    public LinkLanding? Link { get; private set; }

    /// <summary>Heading and title.</summary>
    public string Title => Link switch
    {
        null => "This link does not work any more",
        { Visitor: LinkVisitor.SomebodyElse } => "This link is for another person",
        { Visitor: LinkVisitor.ShutOut } => "This case is closed to you",
        { Purpose: LinkPurpose.Return or LinkPurpose.ReturnColleague } => "Request for information",
        { Purpose: LinkPurpose.SignOff } => "Sign the rapid review report",
        { Purpose: LinkPurpose.AccuracyCheck } => "Check the draft report for accuracy",
        { Purpose: LinkPurpose.Invitation } => "Your invitation",
        { Purpose: LinkPurpose.Referral } => "Refer a case",
        { Purpose: LinkPurpose.ReferralApproval } => "Approve a referral",
        _ => "Continue",
    };

    private Guid? UserId => User.Identity?.IsAuthenticated == true ? PartnershipMiddleware.UserId(User) : null;

    /// <summary>Shows the link.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page; 404 when the link does not work, 403 when somebody else is signed in or the case is closed to them.</returns>
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await door.Find(Token, ct) is not { } hash || (Link = await mediator.Send(new GetLinkLanding(hash, UserId), ct)) is null)
        {
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }

        if (Link.Visitor is LinkVisitor.SomebodyElse or LinkVisitor.ShutOut)
        {
            // Recorded at once: there is nothing here for them to press.
            await mediator.Send(new ContinueThroughLink(hash, UserId), ct);
            return new PageResult { StatusCode = StatusCodes.Status403Forbidden };
        }

        return Page();
    }

    /// <summary>Goes on: to the code, or straight in for the signed-in addressee.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A redirect to an address without the token.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await door.Find(Token, ct) is not { } hash || await mediator.Send(new ContinueThroughLink(hash, UserId), ct) is not { } started)
        {
            return new PageResult { StatusCode = StatusCodes.Status404NotFound };
        }

        if (started.SessionId is not { } session)
        {
            Link = await mediator.Send(new GetLinkLanding(hash, UserId), ct);
            return new PageResult { StatusCode = StatusCodes.Status403Forbidden };
        }

        await LinkCookie.Give(HttpContext, session, door.Partnership);
        return Redirect(started.IsOpen ? LinkPlaces.Of(started.Purpose) : LinkPlaces.Code);
    }

    /// <summary>Asks for a new link to the address that the old one was sent to. The answer is the same whether there is one or not.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A redirect to an address without the token.</returns>
    public async Task<IActionResult> OnPostNewLinkAsync(CancellationToken ct)
    {
        if (await door.Find(Token, ct) is { } hash)
        {
            await mediator.Send(new RequestNewLink(hash), ct);
        }

        return Redirect(LinkPlaces.Asked);
    }
}
