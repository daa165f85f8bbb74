using CaseReview.Application.Challenges;

namespace CaseReview.Web.Pages.Challenges;

/// <summary>What was put to agencies on the case, and what they answered.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>The challenges.</summary>
    public ChallengesView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetChallenges(Reference), ct);
    }

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
    }
}
