using System.Globalization;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using FluentValidation.Results;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Checks of texts, counted as they are stored: a line end is one character.</summary>
internal static class ReturnRules
{
    /// <summary>A long text of at most 20,000 characters.</summary>
    public static IRuleBuilderOptions<T, string?> LongText<T>(this IRuleBuilder<T, string?> rule, string name) => rule.Within(ReturnText.MaxLength, name);

    /// <summary>A reason or message that must be given.</summary>
    public static IRuleBuilderOptions<T, string?> Line<T>(this IRuleBuilder<T, string?> rule, string whenEmpty, string name) =>
        rule.Must(text => ReturnText.Normal(text).Length > 0).WithMessage(whenEmpty).Within(ReturnText.LineMaxLength, name);

    /// <summary>A name, role or the like that must be given.</summary>
    public static IRuleBuilderOptions<T, string?> Short<T>(this IRuleBuilder<T, string?> rule, string whenEmpty, string name) =>
        rule.Must(text => ReturnText.Normal(text).Length > 0).WithMessage(whenEmpty).Within(ReturnText.ShortMaxLength, name);

    /// <summary>A text of at most so many characters; the refusal says how many there are.</summary>
    public static IRuleBuilderOptions<T, string?> Within<T>(this IRuleBuilder<T, string?> rule, int length, string name) =>
        rule.Must(text => ReturnText.Normal(text).Length <= length)
            .WithMessage((_, text) => string.Create(
                CultureInfo.InvariantCulture, $"{name} must be {length:N0} characters or less. You have {ReturnText.Normal(text).Length:N0}"));

    /// <summary>Refuses answers that are longer than their questions allow; the refusal stands beside its question, with the count.</summary>
    /// <exception cref="ValidationException">One is too long.</exception>
    public static void RequireFits(this ReturnSection section, IReadOnlyList<string?> answers, Func<int, string> field)
    {
        var tooLong = section.Asked.Questions
            .Select((question, index) => (question.MaxLength, index, ReturnText.Normal(answers.ElementAtOrDefault(index)).Length))
            .Where(x => x.Length > x.MaxLength)
            .Select(x => new ValidationFailure(field(x.index), FormattableString.Invariant($"This answer must be {x.MaxLength:N0} characters or less. You have {x.Length:N0}")))
            .ToList();
        if (tooLong.Count > 0)
        {
            throw new ValidationException(tooLong);
        }
    }
}
