using CaseReview.Application.Criteria;
using CaseReview.Domain.Criteria;

namespace CaseReview.Web.Pages.Criteria;

/// <summary>The criteria of a case under every law that the partnership tests by, the group's advice, and what was decided.</summary>
public sealed class DetailsModel : CasePage
{
    /// <summary>The criteria.</summary>
    public CriteriaView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetCriteria(Reference), ct);
    }

    /// <summary>What a result comes to, in words.</summary>
    /// <param name="met">Met, not met or not answered.</param>
    /// <returns>"Met".</returns>
    public static string Words(bool? met) => met switch
    {
        true => "Met",
        false => "Not met",
        _ => "Not answered yet",
    };

    /// <summary>An advice in words.</summary>
    /// <param name="advice">The advice.</param>
    /// <returns>"Joint review: domestic homicide review and safeguarding adult review".</returns>
    public string Words(DecisionAdvice advice)
    {
        var types = string.Join(" and ", advice.Types.Select(x => x.Words(OwnWords)));
        return advice.Types.Count == 0 ? "No review" : advice.Joint ? $"One joint review: {types}" : char.ToUpperInvariant(types[0]) + types[1..];
    }

    /// <summary>A decision in words.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>"A safeguarding adult review is carried out".</returns>
    public string Words(ReviewDecision decision) =>
        decision.Commission ? $"A {decision.Type.Words(OwnWords)} is carried out" : $"No {decision.Type.Words(OwnWords)} is carried out";
}
