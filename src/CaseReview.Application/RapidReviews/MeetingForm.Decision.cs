using System.ComponentModel.DataAnnotations;
using CaseReview.Domain.RapidReviews;

namespace CaseReview.Application.RapidReviews;

/// <summary>One dissent, as filled.</summary>
public sealed record DissentRow
{
    /// <summary>Whose, as on the attendance list.</summary>
    public string? Person { get; init; }

    /// <summary>On which criterion; null when it is on the recommendation.</summary>
    public ReviewCriterion? Criterion { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Whether nothing is filled.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Person) && string.IsNullOrWhiteSpace(Reasons);
}

/// <summary>One option that is not chosen, as filled.</summary>
public sealed record OptionRow
{
    /// <summary>Which of those of the law; null for a further one of the partnership.</summary>
    public RapidReviewRecommendation? Recommendation { get; init; }

    /// <summary>The partnership's further option.</summary>
    public string? Further { get; init; }

    /// <summary>Why not; empty when it was not considered.</summary>
    public string? WhyNot { get; init; }
}

/// <summary>One action, as filled.</summary>
public sealed record ActionRow
{
    /// <summary>What is done.</summary>
    public string? What { get; init; }

    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>UK date by which.</summary>
    [Display(Name = "The date by which it is done")]
    public DateOnly? DueOn { get; init; }

    /// <summary>Whether nothing is filled.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(What) && string.IsNullOrWhiteSpace(Owner) && DueOn is null;
}

/// <content>How the meeting decided, who was of another mind, and why not otherwise.</content>
public abstract partial record MeetingForm
{
    /// <summary>Whether the chair asked everybody what stands between them and the case.</summary>
    public bool ConflictsAsked { get; init; }

    /// <summary>How the meeting decided.</summary>
    public DecisionMethod? DecidedBy { get; init; }

    /// <summary>Votes for the recommendation.</summary>
    [Display(Name = "The number of votes for")]
    public int? VotesFor { get; init; }

    /// <summary>Votes against it.</summary>
    [Display(Name = "The number of votes against")]
    public int? VotesAgainst { get; init; }

    /// <summary>Those who abstained.</summary>
    [Display(Name = "The number of those who abstained")]
    public int? VotesAbstained { get; init; }

    /// <summary>Who is of another mind.</summary>
    public IList<DissentRow> Dissents { get; init; } = [];

    /// <summary>Options that are not chosen.</summary>
    public IList<OptionRow> Options { get; init; } = [];

    /// <summary>What is agreed to be done at once.</summary>
    public IList<ActionRow> Actions { get; init; } = [];

    /// <summary>The votes, where the meeting decided by them.</summary>
    public VoteCount? Votes => DecidedBy is DecisionMethod.Vote ? new(VotesFor ?? 0, VotesAgainst ?? 0, VotesAbstained ?? 0) : null;

    private List<DissentGiven> DissentsGiven =>
        [.. Dissents.Where(x => !x.IsBlank).Select(x => new DissentGiven(x.Person?.Trim() ?? "", x.Criterion, x.Reasons?.Trim() ?? ""))];

    private List<ActionGiven> ActionsGiven => [.. Actions.Where(x => !string.IsNullOrWhiteSpace(x.What)).Select(x => new ActionGiven(x.What!.Trim(), Given(x.Owner), x.DueOn))];

    private List<OptionGiven> OptionsGiven =>
        [.. Options.Where(x => !string.IsNullOrWhiteSpace(x.WhyNot)).Select(x => new OptionGiven(x.Recommendation, Given(x.Further), x.WhyNot!.Trim()))];
}
