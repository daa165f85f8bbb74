using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Ends a request: the asking partnership's review is concluded, or it has taken its request back.</summary>
[Requires(Permission.ManageCases)]
public sealed record CloseInformationRequest : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>Whether the asking partnership has taken it back.</summary>
    public bool? TakenBack { get; init; }

    /// <summary>UK date on which that became so.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What came of it.</summary>
    public string? Conclusion { get; init; }
}

/// <summary>Checks <see cref="CloseInformationRequest"/>.</summary>
public sealed class CloseInformationRequestValidator : AbstractValidator<CloseInformationRequest>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public CloseInformationRequestValidator(TimeProvider clock)
    {
        RuleFor(x => x.TakenBack).NotNull().WithMessage("Select why it is closed");
        RuleFor(x => x.On).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date on which it ended")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which it ended must be today or in the past");
        RuleFor(x => x.Conclusion).Given("Enter what came of it", "What came of it");
    }
}

/// <summary>Handles <see cref="CloseInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who closes it.</param>
/// <param name="clock">Now.</param>
public sealed class CloseInformationRequestHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CloseInformationRequest>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CloseInformationRequest command, CancellationToken ct)
    {
        (await db.RequireRequest(command.Number, user, clock, ct)).Close(command.On!.Value, command.Conclusion!, command.TakenBack!.Value, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
