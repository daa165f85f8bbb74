using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.ParallelProcesses;
using FluentValidation;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>What the forms of a parallel process have in common.</summary>
public abstract record ProcessFields
{
    /// <summary>Which kind.</summary>
    public ProcessKind? Kind { get; init; }

    /// <summary>Who runs it.</summary>
    public string? Body { get; init; }

    /// <summary>Their reference.</summary>
    public string? OtherReference { get; init; }

    /// <summary>Whom to ask there, and how.</summary>
    public string? Contact { get; init; }

    /// <summary>UK date on which it began, if known.</summary>
    public DateOnly? BeganOn { get; init; }

    /// <summary>UK date of its next step.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>What its next step is.</summary>
    public string? NextWhat { get; init; }

    /// <summary>Whether publication must wait for it.</summary>
    public bool? Holds { get; init; }

    /// <summary>Why publication must wait.</summary>
    public string? HoldReason { get; init; }

    /// <summary>What matters.</summary>
    public string? Notes { get; init; }

    internal ProcessFacts Facts() => new(
        Kind!.Value, Body!, OtherReference ?? "", Contact ?? "", BeganOn, NextOn, NextWhat ?? "", Holds is true ? HoldReason! : "", Notes ?? "");
}

/// <summary>Checks <see cref="ProcessFields"/>.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class ProcessFieldsValidator<T> : AbstractValidator<T>
    where T : ProcessFields
{
    private const int ShortText = 200;

    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    protected ProcessFieldsValidator(TimeProvider clock)
    {
        RuleFor(x => x.Kind).NotNull().WithMessage("Select which process it is");
        RuleFor(x => x.Body).Given("Enter the body that runs it", "The body that runs it", ShortText);
        RuleFor(x => x.OtherReference).AtMost("Their reference", ShortText);
        RuleFor(x => x.Contact).AtMost("The contact", ShortText);
        RuleFor(x => x.BeganOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date it began must be today or in the past");
        RuleFor(x => x.NextWhat).AtMost("What happens next", ShortText);
        RuleFor(x => x.NextWhat).NotEmpty().When(x => x.NextOn is not null).WithMessage("Enter what happens on the next date");
        RuleFor(x => x.Holds).NotNull().WithMessage("Select whether publication must wait for it");
        RuleFor(x => x.HoldReason).NotEmpty().When(x => x.Holds is true).WithMessage("Enter why publication must wait");
        RuleFor(x => x.HoldReason).AtMost("The reason", 500);
        RuleFor(x => x.Notes).AtMost("What matters");
    }
}
