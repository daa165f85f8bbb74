using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>
/// Tells the referrer what was decided, once it stands (H-REF-06). The email says only that there is an answer; a referrer who wrote the form reads it behind
/// the link, anybody else is asked to call.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record TellReferrer : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What the referrer reads: the outcome and its reasons, in words fit for them.</summary>
    public string? Words { get; init; }
}

/// <summary>Checks <see cref="TellReferrer"/>.</summary>
public sealed class TellReferrerValidator : AbstractValidator<TellReferrer>
{
    /// <summary>Makes it.</summary>
    public TellReferrerValidator() => RuleFor(x => x.Words).Given("Enter what the referrer is told", "What the referrer is told", ReferralForm.CommentMaxLength);
}

/// <summary>Handles <see cref="TellReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="letters">The letters.</param>
/// <param name="user">Who tells them.</param>
/// <param name="clock">Now.</param>
public sealed class TellReferrerHandler(ICaseReviewDb db, CaseScope scope, ReferralLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<TellReferrer>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(TellReferrer command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        RuleViolation.Unless(referral.ReporterEmail is not null, "No email address of the referrer is known. Tell them by telephone, and record the date when you close the case.");
        referral.GiveOutcome(UkClock.DateOf(now), command.Words!.Trim(), user.Actor, now);
        await letters.Outcome(referral, scope.Reference, ct);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
