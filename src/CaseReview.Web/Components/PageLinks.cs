using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CaseReview.Web.Components;

/// <summary>The way through a list that is shown page by page. Shown by the partial _Pagination. Filters stay in the address.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="Pages">How many there are.</param>
/// <param name="Request">The request, whose query the links keep.</param>
public sealed record PageLinks(int Page, int Pages, HttpRequest Request)
{
    /// <summary>The page numbers to show: the first, the last and the neighbours; null stands for those left out.</summary>
    public IEnumerable<int?> Shown
    {
        get
        {
            var last = 0;
            foreach (var number in Enumerable.Range(1, Pages).Where(x => x == 1 || x == Pages || Math.Abs(x - Page) <= 1))
            {
                if (number > last + 1)
                {
                    yield return null;
                }

                yield return last = number;
            }
        }
    }

    /// <summary>The address of a page, with the present filters.</summary>
    /// <param name="page">From 1.</param>
    /// <returns>A path with its query.</returns>
    public string Href(int page)
    {
        var query = new QueryBuilder(Request.Query.Where(x => !x.Key.Equals("page", StringComparison.OrdinalIgnoreCase)))
        {
            { "page", page.ToString(CultureInfo.InvariantCulture) },
        };
        return Request.Path + query.ToQueryString().Value;
    }
}
