using CaseReview.Domain.Cases;
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
        ConsiderationOutcome.ConciseReview => "a concise review",
        ConsiderationOutcome.ReferToScreeningPanel => "referred to the screening panel",
        ConsiderationOutcome.StatutoryReview => "a statutory review",
        ConsiderationOutcome.ReferToOtherBoard => "referred to another board",
        ConsiderationOutcome.OtherAction => "other action or learning, without a statutory review",
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

    /// <summary>Where a form stands, in words.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ReferralFormState state) => state switch
    {
        ReferralFormState.Draft => "Draft",
        ReferralFormState.AwaitingEndorsement => "Waiting for approval",
        ReferralFormState.Received => "Received",
        ReferralFormState.NotSupported => "Not supported",
        _ => "Withdrawn",
    };

    /// <summary>The colour of that word.</summary>
    /// <param name="state">The state.</param>
    /// <returns>A colour of tags.</returns>
    public static string Colour(this ReferralFormState state) => state switch
    {
        ReferralFormState.Draft => "blue",
        ReferralFormState.AwaitingEndorsement => "orange",
        ReferralFormState.Received => "green",
        _ => "grey",
    };

    /// <summary>What happened to a child, in words.</summary>
    /// <param name="harm">What happened.</param>
    /// <param name="kind">To whom.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this Harm harm, SubjectKind kind) => harm switch
    {
        Harm.Death => $"The {kind.Word()} died",
        Harm.SeriousHarm => $"The {kind.Word()} was seriously harmed",
        _ => $"The {kind.Word()} was put at risk",
    };

    /// <summary>What happened to somebody, inside a sentence about them.</summary>
    /// <param name="harm">What happened.</param>
    /// <returns>"died", "seriously harmed", "put at risk".</returns>
    public static string InSentence(this Harm harm) => harm switch
    {
        Harm.Death => "died",
        Harm.SeriousHarm => "seriously harmed",
        _ => "put at risk",
    };

    /// <summary>A route in words.</summary>
    /// <param name="route">The route.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this ReferralRoute route) => route switch
    {
        ReferralRoute.Authority => "Serious incident, for the local authority",
        ReferralRoute.Agency => "Referral by an agency",
        ReferralRoute.OtherPartnership => "Referral by another partnership",
        ReferralRoute.OldRegister => "From the old register",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}
