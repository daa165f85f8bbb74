using CaseReview.Application.AccuracyRounds;

namespace CaseReview.Web.Pages.Reports;

/// <summary>Comments on the text as it is being written, by section.</summary>
public sealed class CommentsModel : CasePage
{
    /// <summary>The comments.</summary>
    public DraftComments View { get; private set; } = null!;

    /// <summary>Address of the report.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/report";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetDraftComments(Reference), ct);
    }
}
