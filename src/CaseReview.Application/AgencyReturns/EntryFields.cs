using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using FluentValidation;

namespace CaseReview.Application.AgencyReturns;

/// <summary>How sure the record is, as a person chooses it.</summary>
public enum WhenChoice
{
    /// <summary>On a known date.</summary>
    Exact,

    /// <summary>About a date.</summary>
    About,

    /// <summary>In a month whose day is not known.</summary>
    Month,

    /// <summary>Before a date.</summary>
    Before,

    /// <summary>After a date.</summary>
    After,

    /// <summary>Between two dates.</summary>
    Between,

    /// <summary>Not known.</summary>
    Unknown,
}

/// <summary>What a person fills in for a chronology entry.</summary>
public abstract record EntryFields
{
    /// <summary>How sure the record is.</summary>
    public WhenChoice? Sure { get; init; }

    /// <summary>The date, or the first of two. UK local date.</summary>
    public DateOnly? On { get; init; }

    /// <summary>UK local time of day, for a known date.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>The second date: the end of something that went on, or of the span.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Month as "10 2026" or "October 2026", when the day is not known.</summary>
    public string? Month { get; init; }

    /// <summary>How an uncertain date is known.</summary>
    public string? HowKnown { get; init; }

    /// <summary>Where it is recorded.</summary>
    public string? Source { get; init; }

    /// <summary>Whom it is about.</summary>
    public string? About { get; init; }

    /// <summary>What happened.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>What the agency did.</summary>
    public string? Response { get; init; }

    /// <summary>What they said or showed.</summary>
    public string? ChildsVoice { get; init; }

    /// <summary>The agency's view of it.</summary>
    public string? Analysis { get; init; }

    /// <summary>Whether it is good practice.</summary>
    public bool IsGoodPractice { get; init; }

    /// <summary>Whether it is a concern.</summary>
    public bool IsConcern { get; init; }

    /// <summary>The choice that stands for a date.</summary>
    /// <param name="when">The date.</param>
    /// <returns>How sure the record is.</returns>
    public static WhenChoice ChoiceOf(EventDate when) => when switch
    {
        { MonthOnly: true } => WhenChoice.Month,
        { Certainty: DateCertainty.Exact } => WhenChoice.Exact,
        { Certainty: DateCertainty.About } => WhenChoice.About,
        { Certainty: DateCertainty.Before } => WhenChoice.Before,
        { Certainty: DateCertainty.After } => WhenChoice.After,
        { Certainty: DateCertainty.Between } => WhenChoice.Between,
        _ => WhenChoice.Unknown,
    };

    /// <summary>The date as the record shows it.</summary>
    /// <returns>The date.</returns>
    internal EventDate When() => Sure switch
    {
        WhenChoice.Exact => EventDate.Exactly(On!.Value, At, Until),
        WhenChoice.About => EventDate.About(On!.Value),
        WhenChoice.Month => TypedMonth.Read(Month) is { } month ? EventDate.AboutMonth(month.Year, month.Month) : EventDate.Unknown,
        WhenChoice.Before => EventDate.Before(On!.Value),
        WhenChoice.After => EventDate.After(On!.Value),
        WhenChoice.Between => EventDate.Between(On!.Value, Until!.Value),
        _ => EventDate.Unknown,
    };

    /// <summary>What the entry says.</summary>
    /// <returns>The details.</returns>
    internal EntryDetails Details() => new(When(), Source ?? "", WhatHappened ?? "")
    {
        HowDateIsKnown = HowKnown,
        PersonConcerned = About,
        Response = Response,
        ChildsVoice = ChildsVoice,
        Analysis = Analysis,
        IsGoodPractice = IsGoodPractice,
        IsConcern = IsConcern,
    };
}

/// <summary>Checks the fields of an entry; the messages that save one share it.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class EntryFieldsValidator<T> : AbstractValidator<T>
    where T : EntryFields
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    protected EntryFieldsValidator(TimeProvider clock)
    {
        RuleFor(x => x.Sure).NotNull().WithMessage("Select how sure the date is");
        RuleFor(x => x.On)
            .NotNull().When(x => x.Sure is not (null or WhenChoice.Month or WhenChoice.Unknown), ApplyConditionTo.CurrentValidator).WithMessage("Enter the date")
            .LessThanOrEqualTo(_ => UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date must be today or in the past");
        RuleFor(x => x.Until)
            .NotNull().When(x => x.Sure is WhenChoice.Between, ApplyConditionTo.CurrentValidator).WithMessage("Enter the second date")
            .GreaterThan(x => x.On).When(x => x.Sure is WhenChoice.Between && x.On is not null, ApplyConditionTo.CurrentValidator).WithMessage("The second date must be after the first")
            .GreaterThanOrEqualTo(x => x.On).When(x => x.Sure is WhenChoice.Exact && x.On is not null, ApplyConditionTo.CurrentValidator).WithMessage("The end date must be the same as or after the date");
        RuleFor(x => x.Month).Must(x => TypedMonth.Read(x) is not null).When(x => x.Sure is WhenChoice.Month).WithMessage("Enter the month and year, like 10 2026");
        RuleFor(x => x.HowKnown).Within(ReturnText.LineMaxLength, "How the date is known");
        RuleFor(x => x.Source).Line("Enter where it is recorded", "Where it is recorded");
        RuleFor(x => x.About).Within(ReturnText.ShortMaxLength, "Who it is about");
        RuleFor(x => x.WhatHappened).Must(x => ReturnText.Normal(x).Length > 0).WithMessage("Enter what happened").LongText("What happened");
        RuleFor(x => x.Response).LongText("What your agency did");
        RuleFor(x => x.ChildsVoice).LongText("What the child said or showed");
        RuleFor(x => x.Analysis).LongText("Your view of it");
    }
}
