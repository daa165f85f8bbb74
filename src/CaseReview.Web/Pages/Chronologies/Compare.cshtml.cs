using System.Globalization;
using CaseReview.Application.Chronologies;
using CaseReview.Application.Common;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.Chronologies;

/// <summary>What several agencies tell of one day, side by side.</summary>
public sealed class CompareModel : CasePage
{
    /// <summary>The day, from the address: "2026-11-13".</summary>
    [FromRoute(Name = "day")]
    public string Day { get; set; } = "";

    /// <summary>Whether names are replaced.</summary>
    [FromQuery(Name = "anonymise")]
    public bool Anonymise { get; set; }

    /// <summary>UK local date.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The accounts, by person and agency.</summary>
    public IReadOnlyList<SharedAccounts> Accounts { get; private set; } = [];

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        On = DateOnly.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? on : throw new NotFound("day");
        Accounts = await Mediator.Send(new CompareAccounts(Reference, On, Anonymise), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }
}
