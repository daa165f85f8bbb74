using CaseReview.Domain.Referrals;

namespace CaseReview.Application.Referrals;

/// <summary>The words on screen for a referral's values.</summary>
public static class ReferralWords
{
    /// <summary>An outcome in words.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ConsiderationOutcome outcome) => outcome switch
    {
        ConsiderationOutcome.NoFurtherAction => "no further action",
        ConsiderationOutcome.SingleAgencyAction => "action by a single agency",
        ConsiderationOutcome.LearningReview => "a multi-agency learning review",
        ConsiderationOutcome.ReferToOtherBoard => "referred to another board",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>An outcome at the start of a line.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Without a full stop.</returns>
    public static string Sentence(this ConsiderationOutcome outcome)
    {
        var words = outcome.Words();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A route in words.</summary>
    /// <param name="route">The route.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ReferralRoute route) => route switch
    {
        ReferralRoute.Authority => "Serious incident, for the local authority",
        ReferralRoute.Agency => "Referral by an agency",
        ReferralRoute.OtherPartnership => "Referral by another partnership",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}
