using CaseReview.Application.Cases;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Referrals;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Cases;

/// <summary>The filters of the list of cases, as they stand in an address that can be kept and passed on. What is no filter counts for nothing.</summary>
public sealed class CaseQuery
{
    /// <summary>Part of a reference.</summary>
    [FromQuery(Name = "reference")]
    public string? Search { get; set; }

    /// <summary>A sealed name.</summary>
    [FromQuery(Name = "name")]
    public string? Name { get; set; }

    /// <summary>A stage.</summary>
    [FromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>When something is due.</summary>
    [FromQuery(Name = "due")]
    public string? Due { get; set; }

    /// <summary>Code of an agency.</summary>
    [FromQuery(Name = "agency")]
    public string? Agency { get; set; }

    /// <summary>By which door it came.</summary>
    [FromQuery(Name = "route")]
    public string? Route { get; set; }

    /// <summary>"true" for closed cases, "all" for all.</summary>
    [FromQuery(Name = "closed")]
    public string? Closed { get; set; }

    /// <summary>In what order.</summary>
    [FromQuery(Name = "order")]
    public string? Order { get; set; }

    /// <summary>What the message takes.</summary>
    /// <param name="names">Opens the name.</param>
    /// <returns>The filter.</returns>
    public CaseFilter ToFilter(SealedName names) => new()
    {
        Search = Search?.Trim() is { Length: > 0 } search ? search : null,
        Name = names.Open(Name),
        Stage = Choice<CaseStage>(Stage),
        Due = Choice<CaseDue>(Due),
        Agency = string.IsNullOrEmpty(Agency) ? null : Agency,
        Route = Choice<ReferralRoute>(Route),
        Shown = Closed switch { "true" => CasesShown.Closed, "all" => CasesShown.All, _ => CasesShown.InHand },
        Order = Choice<CaseOrder>(Order) ?? CaseOrder.Newest,
    };

    /// <summary>The filters as a query, with another name.</summary>
    /// <param name="name">The sealed name; null for none.</param>
    /// <returns>A query with its question mark, or nothing.</returns>
    public string With(string? name)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in new[] { ("reference", Search), ("name", name), ("stage", Stage), ("due", Due), ("agency", Agency), ("route", Route), ("closed", Closed), ("order", Order) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(key, value);
            }
        }

        return query.ToQueryString().Value ?? "";
    }

    private static T? Choice<T>(string? text)
        where T : struct, Enum => text is [var first, ..] && char.IsLetter(first) && Enum.TryParse<T>(text, ignoreCase: true, out var choice) ? choice : null;
}
