using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Takes a referral back while it is in triage, for example when it was logged twice, and closes the case.</summary>
[Requires(Permission.ManageCases)]
public sealed record WithdrawReferral : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Checks <see cref="WithdrawReferral"/>.</summary>
public sealed class WithdrawReferralValidator : AbstractValidator<WithdrawReferral>
{
    /// <summary>Makes it.</summary>
    public WithdrawReferralValidator() => RuleFor(x => x.Reason).Given("Enter why the referral is withdrawn", "The reason");
}

/// <summary>Handles <see cref="WithdrawReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who withdraws it.</param>
/// <param name="clock">Now.</param>
public sealed class WithdrawReferralHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<WithdrawReferral>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WithdrawReferral command, CancellationToken ct)
    {
        var decided = await db.Set<Notification>().AnyAsync(x => x.CaseId == scope.CaseId && x.Decision != null, ct);
        RuleViolation.Unless(!decided, "The referral cannot be withdrawn: the authority has decided on the notification.");

        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        referral.Withdraw(command.Reason!, user.Actor);
        (await timetable.Load(scope.CaseId, ct)).Close("Referral withdrawn", user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
