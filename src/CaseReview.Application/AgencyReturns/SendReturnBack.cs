using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Sends a return back to be completed, with a date of its own .</summary>
[Requires(Permission.ManageCases)]
public sealed record SendReturnBack : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>What is missing as a whole; may be empty when a section has a comment.</summary>
    public string? Reason { get; init; }

    /// <summary>The sections on the page, with what is missing in each.</summary>
    public IReadOnlyList<SectionComment> Sections { get; init; } = new List<SectionComment>();

    /// <summary>New UK local date.</summary>
    public DateOnly? DueOn { get; init; }
}

/// <summary>What came of the check of one section.</summary>
public sealed record SectionComment
{
    /// <summary>Its key.</summary>
    public string? Key { get; init; }

    /// <summary>Whether something is missing in it.</summary>
    public bool NeedsMore { get; init; }

    /// <summary>What.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether it is found wanting: by the tick, or because a comment is written without it.</summary>
    public bool IsWanting => NeedsMore || ReturnText.Normal(Comment).Length > 0;
}

/// <summary>Checks <see cref="SendReturnBack"/>.</summary>
public sealed class SendReturnBackValidator : AbstractValidator<SendReturnBack>
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    public SendReturnBackValidator(TimeProvider clock)
    {
        RuleFor(x => x.Reason).Must((x, reason) => ReturnText.Normal(reason).Length > 0 || x.Sections.Any(s => s.IsWanting)).WithMessage("Enter what is missing")
            .Within(ReturnText.LineMaxLength, "What is missing");
        RuleForEach(x => x.Sections).Where(x => x.IsWanting).ChildRules(section => section.RuleFor(x => x.Comment).Line("Enter what is missing in this section", "What is missing"));
        RuleFor(x => x.DueOn)
            .NotNull().WithMessage("Enter the new return date")
            .GreaterThanOrEqualTo(_ => UkClock.DateOf(clock.GetUtcNow())).WithMessage("The new return date must be today or later");
    }
}

/// <summary>Handles <see cref="SendReturnBack"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who checked it.</param>
/// <param name="clock">The time.</param>
public sealed class SendReturnBackHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<SendReturnBack>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SendReturnBack command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        // Of a section that is posted twice, the last counts.
        var comments = command.Sections.Where(x => x.IsWanting).GroupBy(x => x.Key ?? "").ToDictionary(x => x.Key, x => x.Last().Comment!);
        request.SendBack(command.Reason, comments, command.DueOn!.Value, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
