using CaseReview.Application.ChronologySheets;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency sends its return (D-RR-06). A replayed form changes nothing.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record SubmitReturn : IRequest
{
    /// <summary>Whether the lead declares that the return is complete and sends it for the agency.</summary>
    public bool Declared { get; init; }

    /// <summary>Why it is late; asked only then.</summary>
    public string? LateReason { get; init; }
}

/// <summary>Checks <see cref="SubmitReturn"/>.</summary>
public sealed class SubmitReturnValidator : AbstractValidator<SubmitReturn>
{
    /// <summary>The checks.</summary>
    public SubmitReturnValidator()
    {
        RuleFor(x => x.Declared).Equal(true).WithMessage("Tick to say that you have read the return and send it for your agency");
        RuleFor(x => x.LateReason).Within(ReturnText.LineMaxLength, "Why the return is late");
    }
}

/// <summary>Handles <see cref="SubmitReturn"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who sends it.</param>
/// <param name="clock">The time.</param>
public sealed class SubmitReturnHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SubmitReturn>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SubmitReturn command, CancellationToken ct)
    {
        var request = await own.LoadAsLead(ct);
        var now = clock.GetUtcNow();
        await db.RequireNoneWaiting(request, ct);
        request.RequireLateReason(command.LateReason, now);

        request.Submit(command.LateReason, user.Actor, now);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
