using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Calls off the rapid review of a referral before its meeting. The agencies are told that nothing is needed, and the group considers the case (D-PUR-06).</summary>
[Requires(Permission.ManageCases)]
public sealed record CallOffRapidReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="CallOffRapidReview"/>.</summary>
public sealed class CallOffRapidReviewValidator : AbstractValidator<CallOffRapidReview>
{
    /// <summary>Makes it.</summary>
    public CallOffRapidReviewValidator() => RuleFor(x => x.Reason).Given("Enter why the rapid review is called off", "The reason");
}

/// <summary>Handles <see cref="CallOffRapidReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who calls it off.</param>
public sealed class CallOffRapidReviewHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<CallOffRapidReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CallOffRapidReview command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.CallOff(command.Reason!.Trim(), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
