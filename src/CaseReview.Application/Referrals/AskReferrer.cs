using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Asks the referrer for more; by email where the referrer has a link, else by telephone (lifecycle section 1).</summary>
[Requires(Permission.ManageCases)]
public sealed record AskReferrer : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What is asked.</summary>
    public string? Question { get; init; }
}

/// <summary>Checks <see cref="AskReferrer"/>.</summary>
public sealed class AskReferrerValidator : AbstractValidator<AskReferrer>
{
    /// <summary>Makes it.</summary>
    public AskReferrerValidator() => RuleFor(x => x.Question).Given("Enter what you ask the referrer", "The question", ReferralForm.CommentMaxLength);
}

/// <summary>Handles <see cref="AskReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Now.</param>
public sealed class AskReferrerHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<AskReferrer>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AskReferrer command, CancellationToken ct)
    {
        var referral = await db.ReferralInTriage(scope.CaseId, user.Actor, ct);
        referral.AskReferrer(command.Question!.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
