using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Web.Components;
using CaseReview.Web.Components.Binding;
using CaseReview.Web.Pages;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CaseReview.Web.Startup;

/// <summary>
/// Runs a page's load and turns refusals into pages: what is not well formed goes back to the same page (400) with its errors
/// and all that was typed; what a rule forbids (409) and what somebody else changed (409) have pages that keep the typed text;
/// not found is 404 and forbidden 403.
/// </summary>
public sealed class RefusalFilter : IAsyncPageFilter
{
    private const string FormPrefix = "Form";

    /// <inheritdoc />
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page)
        {
            await next();
            return;
        }

        try
        {
            if (await Early(context, page) is { } early)
            {
                context.Result = early;
                return;
            }

            var executed = await next();
            if (executed is { Exception: { } thrown, ExceptionHandled: false })
            {
                executed.Result = await Answer(thrown, page, context);
                executed.ExceptionHandled = executed.Result is not null;
            }
        }
        catch (Exception e) when (e is NotFound or Forbidden or RuleViolation)
        {
            context.Result = await Answer(e, page, context);
        }
    }

    private static async Task<IActionResult?> Early(PageHandlerExecutingContext context, PageModel page)
    {
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            await Load(page, context.HttpContext.RequestAborted);
            return null;
        }

        // A part of the form could not be read, so the message would not say what the person meant: it is not sent. What
        // the validators say of the rest is shown at once, so that everything can be mended in one go.
        if (page.ModelState.IsValid)
        {
            return null;
        }

        foreach (var failure in await Failures(page, context.HttpContext.RequestServices))
        {
            Add(page, failure);
        }

        return await Again(page, context.HttpContext.RequestAborted);
    }

    private static async Task<IActionResult?> Answer(Exception refusal, PageModel page, PageHandlerExecutingContext context)
    {
        switch (refusal)
        {
            case ValidationException invalid:
                foreach (var failure in invalid.Errors)
                {
                    Add(page, failure);
                }

                return await Again(page, context.HttpContext.RequestAborted);
            case StaleEdit stale:
                return View(page, "_StaleEdit", StaleEditView.Of(stale, context.HttpContext.Request));
            case RuleViolation broken:
                return View(page, "_Refusal", new RefusalView(WordsOf(page).Fill(broken.Message), TypedText.Of(context.HttpContext.Request)));
            case Forbidden forbidden:
                context.HttpContext.Items[typeof(Forbidden)] = forbidden.Message;
                return new StatusCodeResult(StatusCodes.Status403Forbidden);
            case NotFound:
                return new NotFoundResult();
            default:
                return null;
        }
    }

    private static Task Load(PageModel page, CancellationToken ct) => page is CaseReviewPage own ? own.LoadAsync(ct) : Task.CompletedTask;

    private static async Task<IActionResult> Again(PageModel page, CancellationToken ct)
    {
        await Load(page, ct);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    // The binder's word on a field is nearer to what was typed than a validator's "Enter the date": it stands alone.
    private static void Add(PageModel page, ValidationFailure failure)
    {
        var state = page.ModelState;
        var key = failure.PropertyName.Length == 0 ? "" : $"{FormPrefix}.{failure.PropertyName}";
        if (key.Length == 0 || state.GetFieldValidationState(key) is not ModelValidationState.Invalid || state[key]!.Errors.Count == 0)
        {
            state.AddModelError(key, WordsOf(page).Fill(failure.ErrorMessage));
        }
    }

    // Ids and the reference come from the route later on, so what a validator says of them here is not for the person.
    private static async Task<IEnumerable<ValidationFailure>> Failures(PageModel page, IServiceProvider services)
    {
        if (page.GetType().GetProperty(FormPrefix)?.GetValue(page) is not { } form)
        {
            return [];
        }

        var failures = new List<ValidationFailure>();
        foreach (var validator in services.GetServices(typeof(IValidator<>).MakeGenericType(form.GetType())).OfType<IValidator>())
        {
            failures.AddRange((await validator.ValidateAsync(new ValidationContext<object>(form))).Errors);
        }

        return failures.Where(x => !OnlyWhatPeopleFill.NamesARecord(x.PropertyName.Split('.')[^1]));
    }

    private static Vocabulary WordsOf(PageModel page) => page.HttpContext.RequestServices.GetRequiredService<PageFrame>().Words;

    private static ViewResult View(PageModel page, string name, object model) => new()
    {
        ViewName = $"/Pages/Shared/{name}.cshtml",
        StatusCode = StatusCodes.Status409Conflict,
        ViewData = new ViewDataDictionary(page.MetadataProvider, new ModelStateDictionary()) { Model = model },
        TempData = page.TempData,
    };
}
