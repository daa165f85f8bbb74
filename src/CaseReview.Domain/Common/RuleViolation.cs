namespace CaseReview.Domain.Common;

/// <summary>A rule of the domain says no. The message is a sentence for the person who asked.</summary>
/// <param name="message">What is not possible, and why, in plain words.</param>
public sealed class RuleViolation(string message) : Exception(message)
{
    /// <summary>Throws when a condition does not hold.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="otherwise">The sentence for when it does not hold.</param>
    /// <exception cref="RuleViolation">The condition does not hold.</exception>
    public static void Unless(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new RuleViolation(otherwise);
        }
    }
}
