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
using Microsoft.Extensions.Primitives;

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
            context.Result = DraftTagHelper.OpeningOf(http.Request) is { } opening
                ? await Answer(mediator, keeps.Keep(opening, handler is "Keep" ? FieldsOf(http.Request) : null), http.Request.Path, ct)
                : new BadRequestResult();
            return;
        }

        var executed = await next();
        if (executed.Exception is not null && !executed.ExceptionHandled)
        {
            return;
        }

        if (executed.Result is RedirectResult && HttpMethods.IsPost(http.Request.Method))
        {
            await Forget(mediator, keeps, http.Request, ct);
        }
        else if (executed.Result is PageResult && HttpMethods.IsGet(http.Request.Method))
        {
            await Offer(page, keeps, await mediator.Send(keeps.Kept(), ct), http.Request);
        }
    }

    private static async Task<IActionResult> Answer(IMediator mediator, IRequest<DateTimeOffset?> message, PathString path, CancellationToken ct)
    {
        try
        {
            return await mediator.Send(message, ct) is { } at ? new JsonResult(new { at = DateWords.Time(at) }) : new RedirectResult(path);
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
            // It was kept or closed at this very moment: the browser asks again.
            return new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // The form is saved already: whatever happens to its draft must not make that look like a failure.
    private static async Task Forget(IMediator mediator, IKeepsUnsavedText keeps, HttpRequest request, CancellationToken ct)
    {
        if (DraftTagHelper.OpeningOf(request) is not { } opening)
        {
            return;
        }

        try
        {
            await mediator.Send(keeps.Keep(opening, null), ct);
        }
        catch (Exception e) when (e is DbUpdateException or NotFound)
        {
        }
    }

    private static string FieldsOf(HttpRequest request) => QueryString.Create(
        request.Form.Where(x => x.Key.StartsWith(Prefix, StringComparison.Ordinal)).SelectMany(x => x.Value.Select(value => KeyValuePair.Create(x.Key, value)))).Value?.TrimStart('?') ?? "";

    private static async Task Offer(CaseReviewPage page, IKeepsUnsavedText keeps, IReadOnlyList<KeptText> drafts, HttpRequest request)
    {
        var offered = drafts.Select(x => (Kept: x, Fields: QueryHelpers.ParseQuery(x.Fields))).Where(x => !IsSaved(keeps.SavedTexts, x.Fields)).ToList();
        if (offered.Count == 0)
        {
            return;
        }

        var goingOn = offered.Find(x => x.Kept.Opening.ToString("N") == request.Query["kept"]);
        page.ViewData["Unsaved"] = new UnsavedView([.. offered.Select(x => UnsavedDraft.Of(x.Kept, x.Fields))], goingOn.Kept?.KeptAt, request.Path);
        if (goingOn.Kept is { } kept && page.GetType().GetProperty("Form")?.GetValue(page) is { } form)
        {
            page.ViewData[DraftTagHelper.GoingOn] = kept.Opening;
            await page.FillForm(form, new FormValueProvider(BindingSource.Form, new FormCollection(goingOn.Fields), CultureInfo.CurrentCulture));
        }
    }

    private static bool IsSaved(IReadOnlyDictionary<string, string> saved, Dictionary<string, StringValues> fields) =>
        saved.Count > 0 && saved.All(x => fields.TryGetValue(x.Key, out var typed) && Same(x.Value, typed.ToString()));

    private static bool Same(string saved, string typed) => saved.ReplaceLineEndings("\n").Trim() == typed.ReplaceLineEndings("\n").Trim();
}
