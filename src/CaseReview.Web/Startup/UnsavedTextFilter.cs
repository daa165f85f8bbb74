using System.Globalization;
using CaseReview.Application.Common;
using CaseReview.Application.UnsavedTexts;
using CaseReview.Domain.Common;
using CaseReview.Domain.Timetables;
using CaseReview.Web.Components;
using CaseReview.Web.Pages;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup;

/// <summary>
/// Keeps what is typed into a page's form before it is saved: the browser posts it to the page's own address with the handler Keep. Coming back, the page offers it, and
/// with <c>?kept=true</c> puts it into the form, over the version that it was typed over, so that a text that somebody else saved meanwhile is seen on saving.
/// </summary>
public sealed class UnsavedTextFilter : IAsyncPageFilter
{
    private const string Prefix = "Form.";

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not (CaseReviewPage page and IKeepsUnsavedText keeps))
        {
            await next();
            return;
        }

        var (http, ct) = (context.HttpContext, context.HttpContext.RequestAborted);
        var mediator = http.RequestServices.GetRequiredService<IMediator>();
        var handler = HttpMethods.IsPost(http.Request.Method) ? http.Request.Query["handler"].ToString() : "";
        if (handler is "Keep" or "Forget")
        {
            context.Result = await Answer(mediator, keeps, handler is "Keep" ? FieldsOf(http.Request) : null, http.Request.Path, ct);
            return;
        }

        var executed = await next();
        if (executed.Exception is not null && !executed.ExceptionHandled)
        {
            return;
        }

        if (executed.Result is RedirectResult && HttpMethods.IsPost(http.Request.Method))
        {
            await Forget(mediator, keeps, ct);
        }
        else if (executed.Result is PageResult && HttpMethods.IsGet(http.Request.Method) && await mediator.Send(keeps.Kept(), ct) is { } kept)
        {
            await Offer(page, keeps, kept, http.Request);
        }
    }

    private static async Task<IActionResult> Answer(IMediator mediator, IKeepsUnsavedText keeps, string? fields, PathString path, CancellationToken ct)
    {
        try
        {
            return await mediator.Send(keeps.Keep(fields), ct) is { } at ? new JsonResult(new { at = DateWords.Time(at) }) : new RedirectResult(path);
        }
        catch (RuleViolation refusal)
        {
            return new JsonResult(new { refused = refusal.Message }) { StatusCode = StatusCodes.Status409Conflict };
        }
        catch (ValidationException refusal)
        {
            return new JsonResult(new { refused = refusal.Errors.First().ErrorMessage }) { StatusCode = StatusCodes.Status409Conflict };
        }
        catch (NotFound)
        {
            return new NotFoundResult();
        }
        catch (Forbidden)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        catch (DbUpdateException)
        {
            // Two windows of one person kept at once: the browser asks again.
            return new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The form is saved already: a draft that another window keeps at this moment must not make that look like a failure.
    private static async Task Forget(IMediator mediator, IKeepsUnsavedText keeps, CancellationToken ct)
    {
        try
        {
            await mediator.Send(keeps.Keep(null), ct);
        }
        catch (DbUpdateException)
        {
        }
    }

    private static string FieldsOf(HttpRequest request) => QueryString.Create(
        request.Form.Where(x => x.Key.StartsWith(Prefix, StringComparison.Ordinal)).SelectMany(x => x.Value.Select(value => KeyValuePair.Create(x.Key, value)))).Value?.TrimStart('?') ?? "";

    private static async Task Offer(CaseReviewPage page, IKeepsUnsavedText keeps, KeptText kept, HttpRequest request)
    {
        var fields = QueryHelpers.ParseQuery(kept.Fields);
        if (keeps.SavedTexts is { Count: > 0 } saved && saved.All(x => fields.TryGetValue(x.Key, out var typed) && Same(x.Value, typed.ToString())))
        {
            return;
        }

        var goingOn = request.Query["kept"] == "true";
        page.ViewData["Unsaved"] = new UnsavedView(kept.KeptAt, goingOn, request.Path);
        if (goingOn && page.GetType().GetProperty("Form")?.GetValue(page) is { } form)
        {
            await page.FillForm(form, new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.CurrentCulture));
        }
    }

    private static bool Same(string saved, string typed) => saved.ReplaceLineEndings("\n").Trim() == typed.ReplaceLineEndings("\n").Trim();
}
