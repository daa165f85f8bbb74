using System.Globalization;
using CaseReview.Application.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages;

/// <summary>People as the entries of a select.</summary>
public static class PersonChoices
{
    /// <summary>One entry for each, by name and post.</summary>
    /// <param name="people">The people.</param>
    /// <param name="chosen">Name of who is chosen; null when nobody is.</param>
    /// <returns>The entries.</returns>
    public static IReadOnlyList<SelectListItem> AsItems(this IEnumerable<PersonChoice> people, string? chosen = null) =>
        [.. people.Select(x => new SelectListItem($"{x.Name}, {x.Post}", x.Number.ToString(CultureInfo.InvariantCulture), x.Name == chosen))];
}
