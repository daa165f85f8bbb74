using System.Diagnostics;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Errors;

/// <summary>The page for every refusal and failure. Shown in place of the page asked for, with the same status.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ShowModel : PageModel
{
    private static readonly Dictionary<int, ErrorWords> Known = new()
    {
        [StatusCodes.Status400BadRequest] = new("We could not read what was sent",
            "The page may have been open for a long time, or you may have signed in again in another window.",
            "Go back, copy what you have typed, refresh the page and send it again."),
        [StatusCodes.Status403Forbidden] = new("You cannot see this page",
            "Your role does not include it, or the case is open only to the people named on it.",
            $"If you need it for your work, ask the {Vocabulary.Word(Term.BusinessUnitManager)}."),
        [StatusCodes.Status404NotFound] = new("Page not found",
            "If you typed the address, check that it is right. If you followed a link in an email, it may have expired or been replaced by a newer one.",
            $"If you cannot find what you need, ask the {Vocabulary.Word(Term.BusinessUnit)}."),
        [StatusCodes.Status409Conflict] = new("That cannot be done now",
            "Things have changed since you opened the page. Go back, refresh it and look again."),
        [StatusCodes.Status413PayloadTooLarge] = new("What you sent is too large",
            "A file can be 10 MB at most, and five can be sent at a time. Go back and choose smaller files."),
        [StatusCodes.Status429TooManyRequests] = new("Too many attempts",
            "Wait a few minutes, then try again."),
        [StatusCodes.Status500InternalServerError] = new("Sorry, there is a problem with the service",
            "What you sent may not have been saved. Go back: what you typed may still be there. Try again in a few minutes."),
    };

    /// <summary>What the page says.</summary>
    public ErrorWords Words { get; private set; } = Known[StatusCodes.Status404NotFound];

    /// <summary>What the refusal itself says; null where there is nothing more to say.</summary>
    public string? Sentence { get; private set; }

    /// <summary>Finds the request in the logs.</summary>
    public string Reference => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    /// <summary>Shows the page, whatever the method of the request it stands for.</summary>
    /// <param name="code">The status.</param>
    public void OnGet(int code) => Show(code);

    /// <summary>Shows the page in place of one that was posted to.</summary>
    /// <param name="code">The status.</param>
    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        // An exception outside a page comes here as 500, with the right status chosen already.
        var thrown = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        var status = thrown is null ? code : Response.StatusCode;
        Sentence = HttpContext.Items[typeof(Forbidden)] as string ?? (thrown as Forbidden)?.Message ?? (thrown as RuleViolation)?.Message;
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Words = Known.GetValueOrDefault(status) ?? Known[status >= 500 ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound];
    }
}

/// <summary>What an error page says.</summary>
/// <param name="Title">Heading and title.</param>
/// <param name="Paragraphs">What happened, and what to do.</param>
public sealed record ErrorWords(string Title, params string[] Paragraphs);
