using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.InformationRequests;

/// <summary>Records that the group was told how a request stands: at each meeting until it is concluded (D-INF-04).</summary>
[Requires(Permission.ManageCases)]
public sealed record TellGroupOfInformationRequest : IRequest
{
    /// <summary>The request's number, from the address.</summary>
    public int Number { get; init; }

    /// <summary>UK date of the meeting.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What the group was told.</summary>
    public string? Note { get; init; }
}

/// <summary>Checks <see cref="TellGroupOfInformationRequest"/>.</summary>
public sealed class TellGroupOfInformationRequestValidator : AbstractValidator<TellGroupOfInformationRequest>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public TellGroupOfInformationRequestValidator(TimeProvider clock)
    {
        RuleFor(x => x.On).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the meeting")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the meeting must be today or in the past");
        RuleFor(x => x.Note).Given("Enter what was said", "What was said");
    }
}

/// <summary>Handles <see cref="TellGroupOfInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class TellGroupOfInformationRequestHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<TellGroupOfInformationRequest>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(TellGroupOfInformationRequest command, CancellationToken ct)
    {
        (await db.RequireRequest(command.Number, user, clock, ct)).TellGroup(command.On!.Value, command.Note!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
