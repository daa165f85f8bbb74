using System.Globalization;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;

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
}
