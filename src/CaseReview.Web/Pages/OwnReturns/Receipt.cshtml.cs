using CaseReview.Domain.AgencyReturns;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.OwnReturns;

/// <summary>The receipt of a return.</summary>
public sealed class ReceiptModel : OwnReturnPage
{
    /// <inheritdoc />
    public override IActionResult OnGet() => It.State.IsReturned() ? Page() : Redirect(Home);
}
