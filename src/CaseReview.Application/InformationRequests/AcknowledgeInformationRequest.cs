using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Records that the asking partnership was told that its request is being answered.</summary>
[Requires(Permission.ManageCases)]
public sealed record AcknowledgeInformationRequest : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>UK date.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Checks <see cref="AcknowledgeInformationRequest"/>.</summary>
public sealed class AcknowledgeInformationRequestValidator : AbstractValidator<AcknowledgeInformationRequest>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public AcknowledgeInformationRequestValidator(TimeProvider clock) => RuleFor(x => x.On).Cascade(CascadeMode.Stop)
        .NotNull().WithMessage("Enter the date on which they were told")
        .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which they were told must be today or in the past");
}

/// <summary>Handles <see cref="AcknowledgeInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class AcknowledgeInformationRequestHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcknowledgeInformationRequest>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AcknowledgeInformationRequest command, CancellationToken ct)
    {
        (await db.RequireRequest(command.Number, user, clock, ct)).Acknowledge(command.On!.Value, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
