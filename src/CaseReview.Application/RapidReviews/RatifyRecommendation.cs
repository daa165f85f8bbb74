using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Ratifies a recommendation that was made without quorum. The chair's or vice chair's act.</summary>
[Requires(Permission.ChairGroup)]
public sealed record RatifyRecommendation : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>How those who were missing came to agree.</summary>
    public string? Reasons { get; init; }
}

/// <summary>Checks <see cref="RatifyRecommendation"/>.</summary>
public sealed class RatifyRecommendationValidator : AbstractValidator<RatifyRecommendation>
{
    /// <summary>Makes it.</summary>
    public RatifyRecommendationValidator() => RuleFor(x => x.Reasons).Given("Enter how the members who were missing agreed", "How they agreed");
}

/// <summary>Handles <see cref="RatifyRecommendation"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who ratifies.</param>
/// <param name="clock">Now.</param>
public sealed class RatifyRecommendationHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RatifyRecommendation>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RatifyRecommendation command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.Ratify(command.Reasons!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
