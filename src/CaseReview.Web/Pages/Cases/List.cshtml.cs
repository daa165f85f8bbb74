using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The cases of the partnership that the person may read, narrowed by filters that stand in the address.</summary>
/// <param name="user">Who looks.</param>
/// <param name="names">Seals names.</param>
public sealed class ListModel(ICurrentUser user, SealedName names) : CaseReviewPage
{
    /// <summary>The filters.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseQuery Query { get; set; } = new();

    /// <summary>Number of the page, from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    /// <summary>The filters as read.</summary>
    public CaseFilter Filter { get; private set; } = new();

    /// <summary>What it shows.</summary>
    public CaseList View { get; private set; } = null!;

    /// <summary>The rows.</summary>
    public PagedList<CaseCard> Cases => View.Cases;

    /// <summary>Whether the person may search by a child's name.</summary>
    public bool MaySearchNames => user.May(Permission.ViewWholeCase);

    /// <summary>The heading.</summary>
    public string Heading => Filter.Shown switch { CasesShown.Closed => "Closed cases", CasesShown.All => "All cases", _ => "Cases" };

    /// <summary>The agencies to choose from.</summary>
    public IEnumerable<SelectListItem> Agencies => View.Agencies.Select(x => new SelectListItem(x.Name, x.Code, x.Code == Filter.Agency));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        Filter = Query.ToFilter(names);
        if (!string.IsNullOrEmpty(Query.Name) && Filter.Name is null)
        {
            ModelState.AddModelError("childName", "Enter the child’s name again. A search by name lasts until you sign out, and cannot be passed on");
        }

        try
        {
            View = await Mediator.Send(new ListCases(Filter, Number), ct);
        }
        catch (ValidationException refused)
        {
            // What is too long is not looked for; the list stands below as it was.
            Response.StatusCode = StatusCodes.Status400BadRequest;
            foreach (var failure in refused.Errors)
            {
                ModelState.AddModelError(failure.PropertyName.EndsWith(nameof(CaseFilter.Name), StringComparison.Ordinal) ? "childName" : "reference", failure.ErrorMessage);
            }

            Filter = Filter with { Search = null, Name = null };
            View = await Mediator.Send(new ListCases(Filter, Number), ct);
        }
    }

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
    }

    /// <summary>Searches by a child's name, which never stands in an address as it is.</summary>
    /// <param name="childName">The name.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The list.</returns>
    public async Task<IActionResult> OnPostNameAsync(string? childName, CancellationToken ct)
    {
        var problem = string.IsNullOrWhiteSpace(childName) ? "Enter the child’s name"
            : childName.Length > CaseFilter.SearchMaxLength ? $"The child’s name must be {CaseFilter.SearchMaxLength} characters or less"
            : null;
        if (problem is null)
        {
            return Redirect($"/{Partnership}/cases{Query.With(names.Seal(childName!.Trim()))}");
        }

        ModelState.AddModelError("childName", problem);
        await LoadAsync(ct);
        return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    /// <summary>Whether something typed was refused, so that its field has to be in sight.</summary>
    public bool HasErrors => !ModelState.IsValid;

    /// <summary>The list in another order, with the present filters.</summary>
    /// <param name="order">The order.</param>
    /// <returns>Path and query.</returns>
    public string InOrder(CaseOrder order)
    {
        var there = new CaseQuery
        {
            Search = Query.Search,
            Stage = Query.Stage,
            Due = Query.Due,
            Agency = Query.Agency,
            Route = Query.Route,
            Closed = Query.Closed,
            Order = order is CaseOrder.Newest ? null : order.ToString(),
        };
        return $"/{Partnership}/cases{there.With(Query.Name)}";
    }

    /// <summary>An address with the present filters.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>Path and query.</returns>
    public string WithFilters(string path) => path + Query.With(Query.Name);
}
