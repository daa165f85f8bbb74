using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Moves the date of a return; the first date is kept.</summary>
[Requires(Permission.ManageCases)]
public sealed record MoveReturnDate : IRequest, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>New UK local date.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="MoveReturnDate"/>.</summary>
public sealed class MoveReturnDateValidator : AbstractValidator<MoveReturnDate>
{
    /// <summary>The checks.</summary>
    /// <param name="clock">The time.</param>
    public MoveReturnDateValidator(TimeProvider clock)
    {
        RuleFor(x => x.DueOn)
            .NotNull().WithMessage("Enter the new return date")
            .GreaterThanOrEqualTo(_ => UkClock.DateOf(clock.GetUtcNow())).WithMessage("The new return date must be today or later");
        RuleFor(x => x.Reason).Line("Enter why the date moves", "Why the date moves");
    }
}

/// <summary>Handles <see cref="MoveReturnDate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who moves it.</param>
/// <param name="clock">The time.</param>
public sealed class MoveReturnDateHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveReturnDate>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(MoveReturnDate command, CancellationToken ct)
    {
        var request = await db.ReturnRequests.Require(scope.CaseId, command.Number, ct);

        request.MoveDate(command.DueOn!.Value, command.Reason!, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
