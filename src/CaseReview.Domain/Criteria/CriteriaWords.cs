using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Criteria;

/// <summary>Frameworks and types of review in words.</summary>
public static class CriteriaWords
{
    /// <summary>A framework in a word or two: "child".</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>Its words, inside a sentence.</returns>
    public static string InSentence(ReviewFramework framework) => framework switch
    {
        ReviewFramework.Child => "child",
        ReviewFramework.Adult => "adult",
        _ => "domestic homicide",
    };

    /// <summary>A framework by the review that its law provides for, as a choice on a form.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>"An adult: safeguarding adult review".</returns>
    public static string Law(this ReviewFramework framework, Vocabulary words) => framework switch
    {
        ReviewFramework.Child => $"A child: {words.Within(Term.LocalReview)}",
        ReviewFramework.Adult => "An adult with care and support needs: safeguarding adult review",
        _ => "A death through domestic abuse: domestic homicide review",
    };

    /// <summary>A type of review in national words, inside a sentence, for the history.</summary>
    /// <param name="type">The type.</param>
    /// <returns>"safeguarding adult review".</returns>
    public static string InSentence(ReviewType type) => Words(type, Vocabulary.Default);

    /// <summary>A type of review in a partnership's words, inside a sentence.</summary>
    /// <param name="type">The type.</param>
    /// <param name="words">The partnership's words.</param>
    /// <returns>"safeguarding adult review".</returns>
    public static string Words(this ReviewType type, Vocabulary words) => type switch
    {
        ReviewType.LocalChildSafeguardingPracticeReview => words.Within(Term.LocalReview),
        ReviewType.SafeguardingAdultReview => "safeguarding adult review",
        ReviewType.DiscretionarySafeguardingAdultReview => "discretionary safeguarding adult review",
        ReviewType.DomesticHomicideReview => "domestic homicide review",
        _ => words.Within(Term.LearningReview),
    };

    /// <summary>Under which framework a type of review falls.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The framework; null for a learning review, which falls under none.</returns>
    public static ReviewFramework? Framework(this ReviewType type) => type switch
    {
        ReviewType.LocalChildSafeguardingPracticeReview => ReviewFramework.Child,
        ReviewType.SafeguardingAdultReview or ReviewType.DiscretionarySafeguardingAdultReview => ReviewFramework.Adult,
        ReviewType.DomesticHomicideReview => ReviewFramework.DomesticHomicide,
        _ => null,
    };

    /// <summary>Why a case outside the definition is reviewed, in words.</summary>
    /// <param name="outside">The reason.</param>
    /// <returns>Without a full stop.</returns>
    public static string Words(this OutsideDefinition outside) => outside switch
    {
        OutsideDefinition.GoodPractice => "Good practice to learn from",
        OutsideDefinition.PoorPractice => "Poor practice",
        OutsideDefinition.NearMiss => "A near miss",
        _ => "Another reason, given above",
    };
}
