using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer takes the referral back, until it is received.</summary>
[Requires(Permission.WriteReferral)]
public sealed record WithdrawOwnReferral : IRequest
{
    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="WithdrawOwnReferral"/>.</summary>
public sealed class WithdrawOwnReferralValidator : AbstractValidator<WithdrawOwnReferral>
{
    /// <summary>Makes it.</summary>
    public WithdrawOwnReferralValidator() => RuleFor(x => x.Reason).Given("Enter why you withdraw the referral", "The reason", ReferralForm.CommentMaxLength);
}

/// <summary>Handles <see cref="WithdrawOwnReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">Who withdraws it.</param>
/// <param name="clock">Now.</param>
public sealed class WithdrawOwnReferralHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<WithdrawOwnReferral>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WithdrawOwnReferral command, CancellationToken ct)
    {
        (await own.ToWrite(ct)).Withdraw(command.Reason!.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
