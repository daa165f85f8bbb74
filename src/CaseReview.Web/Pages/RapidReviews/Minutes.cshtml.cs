using CaseReview.Application.Documents;
using CaseReview.Application.RapidReviews;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>The minutes and actions of the meeting, drafted from what it recorded.</summary>
public sealed class MinutesModel : CasePage
{
    /// <summary>The draft.</summary>
    public WordDocument Minutes { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Minutes = await Mediator.Send(new GetMinutes(Reference), ct);
    }
}
