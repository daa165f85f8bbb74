namespace CaseReview.Domain.Chronologies;

/// <summary>What an entry can be picked by.</summary>
public enum ChronologyFlag
{
    /// <summary>The agency marks it as a concern.</summary>
    Concern,

    /// <summary>The agency marks it as good practice.</summary>
    GoodPractice,

    /// <summary>It lies outside the review period.</summary>
    OutsidePeriod,

    /// <summary>Several agencies tell of a contact with the same person on its day.</summary>
    SharedDay,

    /// <summary>The business unit or the author marks it as significant.</summary>
    Significant,

    /// <summary>The business unit or the author has a note on it.</summary>
    Noted,

    /// <summary>When it happened is not known.</summary>
    DateNotKnown,
}
