using FluentValidation;

namespace CaseReview.Application.Common;

/// <summary>Rules that every form has in common.</summary>
public static class TextRules
{
    /// <summary>Longest narrative text, in characters.</summary>
    public const int NarrativeMax = 20_000;

    /// <summary>A text that must be given and is at most so long; a line break counts as one character, as in the browser.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="missing">What to say when it is missing: "Enter what happened".</param>
    /// <param name="name">Its name at the start of a sentence: "What happened".</param>
    /// <param name="max">Longest, in characters.</param>
    /// <returns>The rule.</returns>
    public static IRuleBuilderOptions<T, string?> Given<T>(this IRuleBuilderInitial<T, string?> rule, string missing, string name, int max = NarrativeMax) =>
        rule.Cascade(CascadeMode.Stop).NotEmpty().WithMessage(missing).AtMost(name, max);

    /// <summary>A text that may be left out and is at most so long.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="name">Its name at the start of a sentence.</param>
    /// <param name="max">Longest, in characters.</param>
    /// <returns>The rule.</returns>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, string name, int max = NarrativeMax) =>
        rule.Must(x => Length(x) <= max).WithMessage($"{name} must be {max:N0} characters or less");

    private static int Length(string? text) => text?.Replace("\r\n", "\n", StringComparison.Ordinal).Length ?? 0;
}
