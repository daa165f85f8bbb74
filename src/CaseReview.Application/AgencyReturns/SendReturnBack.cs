using CaseReview.Application.Common;
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

    /// <summary>What is missing.</summary>
    public string? Reason { get; init; }

    /// <summary>New UK local date.</summary>
    public DateOnly? DueOn { get; init; }
}

/// <summary>Checks <see cref="SendReturnBack"/>.</summary>
public sealed class SendReturnBackValidator : AbstractValidator<SendReturnBack>
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    public SendReturnBackValidator(TimeProvider clock)
    {
        RuleFor(x => x.Reason).Line("Enter what is missing", "What is missing");
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

        request.SendBack(command.Reason!, command.DueOn!.Value, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
