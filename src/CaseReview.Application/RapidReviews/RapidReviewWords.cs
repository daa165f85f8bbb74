using CaseReview.Domain.Meetings;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.RapidReviews;

/// <summary>The words on screen for a rapid review's values.</summary>
public static class RapidReviewWords
{
    /// <summary>A recommendation in words.</summary>
    /// <param name="recommendation">The recommendation.</param>
    /// <param name="words">The partnership's words for reviews.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this RapidReviewRecommendation recommendation, Vocabulary words) => recommendation switch
    {
        RapidReviewRecommendation.LocalReview => words[Term.LocalReview],
        RapidReviewRecommendation.NoFurtherReview => "No further review: everything useful has been learned",
        RapidReviewRecommendation.NationalReview => "A national review",
        RapidReviewRecommendation.StatutoryReview => "A statutory review: the advice names which",
        RapidReviewRecommendation.OtherAction => "Other action or learning, without a statutory review",
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation)),
    };

    /// <summary>What a meeting chooses among: after a notification a local or a national review, after a referral a statutory one under its law.</summary>
    /// <param name="fromReferral">Whether the rapid review comes from a referral.</param>
    /// <returns>The recommendations, in order.</returns>
    public static IReadOnlyList<RapidReviewRecommendation> Choices(bool fromReferral) => fromReferral
        ? [RapidReviewRecommendation.StatutoryReview, RapidReviewRecommendation.OtherAction, RapidReviewRecommendation.NoFurtherReview]
        : [RapidReviewRecommendation.LocalReview, RapidReviewRecommendation.NoFurtherReview, RapidReviewRecommendation.NationalReview];

    /// <summary>Whether a recommendation counts, in words.</summary>
    /// <param name="standing">Its standing.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this RecommendationStanding standing) => standing switch
    {
        RecommendationStanding.Made => "Made by a quorate meeting",
        RecommendationStanding.ToBeRatified => "To be ratified: the meeting was not quorate",
        RecommendationStanding.Ratified => "Ratified",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    /// <summary>How the meeting decided, in words, with the votes.</summary>
    /// <param name="review">The rapid review, whose meeting has decided.</param>
    /// <returns>Without a full stop; empty where it was not recorded.</returns>
    public static string HowDecided(this RapidReview review)
    {
        var dissents = review.Dissents.Count switch { 0 => "without dissent", 1 => "with 1 dissent on the record", var many => $"with {many} dissents on the record" };
        return review.DecidedBy switch
        {
            DecisionMethod.Consensus => $"By consensus, {dissents}",
            DecisionMethod.Vote => $"By votes: {review.VotesFor} for, {review.VotesAgainst} against, {review.VotesAbstained} abstained; {dissents}",
            _ => "",
        };
    }

    /// <summary>What somebody dissents from, in words.</summary>
    /// <param name="dissent">The dissent.</param>
    /// <returns>Inside a sentence: "on the recommendation".</returns>
    public static string On(this Dissent dissent) => dissent.Criterion is { } criterion ? $"on the criterion “{criterion.Words()}”" : "on the recommendation";

    /// <summary>How a recommendation was ratified, in words: who of the missing agreed, when, and what else was said.</summary>
    /// <param name="review">The rapid review.</param>
    /// <returns>Lines.</returns>
    public static string RatificationWords(this RapidReview review) => string.Join('\n',
        review.Agreements.Select(x => $"{x.Person}{(x.Role.Length == 0 ? "" : $", {x.Role}")}, {x.Agency}, agreed on {DateWords.Full(x.On)}: {x.How}").Concat(review.RatificationReasons is { } more ? [more] : []));

    /// <summary>An option that was not chosen, in words.</summary>
    /// <param name="option">The option.</param>
    /// <param name="words">The partnership's words for reviews.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this OptionNotChosen option, Vocabulary words) => option.Recommendation?.Words(words) ?? option.Further ?? "";

    /// <summary>How what somebody declared was dealt with, in words.</summary>
    /// <param name="person">They, as on the attendance list.</param>
    /// <returns>Sentences.</returns>
    public static string DealtWithWords(this Attendance person)
    {
        var part = person.Kind switch
        {
            AttendanceKind.Recused => "Left for the decision and was not counted.",
            AttendanceKind.InAttendance => "Stayed, without a part in the decision.",
            _ => "Took part in the decision.",
        };
        return person.DealtWith is { } how ? $"{part} {how}" : part;
    }

    /// <summary>What is hoped of somebody who is invited, in words.</summary>
    /// <param name="need">What.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this InvitationNeed need) => need switch
    {
        InvitationNeed.Required => "Required",
        InvitationNeed.Optional => "Invited, not required",
        InvitationNeed.InAttendance => "In attendance",
        _ => throw new ArgumentOutOfRangeException(nameof(need)),
    };

    /// <summary>How somebody came to chair, in words, after the name.</summary>
    /// <param name="standing">How.</param>
    /// <returns>Inside a sentence.</returns>
    public static string Words(this ChairStanding standing) => standing switch
    {
        ChairStanding.Appointed => "by appointment",
        ChairStanding.StandIn => "standing in",
        _ => "chosen for this case",
    };

    /// <summary>How somebody took part, in words.</summary>
    /// <param name="kind">How.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this AttendanceKind kind) => kind switch
    {
        AttendanceKind.Present => "Present",
        AttendanceKind.Deputy => "Deputy",
        AttendanceKind.Apologies => "Apologies",
        AttendanceKind.Absent => "Absent",
        AttendanceKind.NotRequired => "Not required",
        AttendanceKind.InAttendance => "In attendance",
        AttendanceKind.Recused => "Recused",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
