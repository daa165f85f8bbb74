using System.Linq.Expressions;
using CaseReview.Domain.Common;
using FluentValidation;

namespace CaseReview.Application.Common;

/// <summary>Dates with a time, as people type them.</summary>
public static class MomentRules
{
    /// <summary>Asks for a date and time that are not in the future.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="validator">The validator.</param>
    /// <param name="moment">The property.</param>
    /// <param name="what">What happened, after "the date": "of the decision".</param>
    /// <param name="clock">Now.</param>
    public static void MomentInPast<T>(this AbstractValidator<T> validator, Expression<Func<T, DateTimeOffset?>> moment, string what, TimeProvider clock) =>
        validator.RuleFor(moment).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage($"Enter the date {what}, and the time")
            .Must(x => UkClock.DateOf(x!.Value) <= UkClock.DateOf(clock.GetUtcNow())).WithMessage($"The date {what} must be today or in the past")
            .Must(x => x <= clock.GetUtcNow()).WithMessage($"The time {what} must be in the past");

    /// <summary>Asks for a date and time in the future, within two years.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="validator">The validator.</param>
    /// <param name="moment">The property.</param>
    /// <param name="what">What is planned, after "the date": "of the meeting".</param>
    /// <param name="clock">Now.</param>
    public static void MomentInFuture<T>(this AbstractValidator<T> validator, Expression<Func<T, DateTimeOffset?>> moment, string what, TimeProvider clock) =>
        validator.RuleFor(moment).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage($"Enter the date {what}, and the time")
            .Must(x => x > clock.GetUtcNow()).WithMessage($"The date {what} must be in the future")
            .Must(x => x <= clock.GetUtcNow().AddYears(2)).WithMessage($"The date {what} must be in the next two years");
}
