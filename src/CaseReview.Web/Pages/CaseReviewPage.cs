using CaseReview.Domain.Partnerships;
using CaseReview.Web.Components;
using CaseReview.Web.Startup;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages;

/// <summary>
/// A page of a partnership. What it shows is loaded by <see cref="LoadAsync"/>: before a GET handler, and again when a POST
/// is shown anew with its errors. A handler only sends its message: refusals become pages in <see cref="RefusalFilter"/>.
/// </summary>
public abstract class CaseReviewPage : PageModel
{
    /// <summary>The partnership's part of the address.</summary>
    [FromRoute(Name = "partnership")]
    public string Partnership { get; set; } = "";

    /// <summary>Sends messages.</summary>
    protected IMediator Mediator => HttpContext.RequestServices.GetRequiredService<IMediator>();

    /// <summary>The partnership's words.</summary>
    protected Vocabulary OwnWords => HttpContext.RequestServices.GetRequiredService<PageFrame>().Words;

    /// <summary>Loads what the page shows besides the form.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>When loaded.</returns>
    public virtual Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    /// <summary>Fills a form from values as a browser would have sent them. What is half typed is no mistake yet, so nothing is said of it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="values">The values.</param>
    /// <returns>When filled.</returns>
    internal async Task FillForm(object form, IValueProvider values)
    {
        await TryUpdateModelAsync(form, form.GetType(), "Form", values, _ => true);
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
    }

    /// <summary>Says, on the page that comes next, what has happened and what follows.</summary>
    /// <param name="message">"Sent to 9 agencies. Returns are due Tuesday 15 December."</param>
    protected void Done(string message) => TempData[FrontEnd.DoneMessage] = OwnWords.Fill(message);
}
