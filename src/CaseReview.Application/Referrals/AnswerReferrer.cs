using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The lead sends the referral back to the referrer, or declines to support it. Either way the referrer reads why.</summary>
[Requires(Permission.ApproveReferral)]
public sealed record AnswerReferrer : IRequest
{
    /// <summary>Whether it goes back to be changed, or is not supported.</summary>
    public LeadAnswer? Answer { get; init; }

    /// <summary>What is to be changed, or why it is not supported.</summary>
    public string? Words { get; init; }
}

/// <summary>What a lead answers, other than approving.</summary>
public enum LeadAnswer
{
    /// <summary>Something is to be changed first.</summary>
    SendBack,

    /// <summary>It is not supported.</summary>
    Decline,
}

/// <summary>Checks <see cref="AnswerReferrer"/>.</summary>
public sealed class AnswerReferrerValidator : AbstractValidator<AnswerReferrer>
{
    /// <summary>Makes it.</summary>
    public AnswerReferrerValidator()
    {
        RuleFor(x => x.Answer).NotNull().WithMessage("Select whether you send it back or decline it");
        RuleFor(x => x.Words).Given("Enter what is to be changed, or why you decline it", "Your answer", ReferralForm.CommentMaxLength);
    }
}

/// <summary>Handles <see cref="AnswerReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">The lead.</param>
/// <param name="clock">Now.</param>
public sealed class AnswerReferrerHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<AnswerReferrer>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerReferrer command, CancellationToken ct)
    {
        var form = await own.ToApprove(ct);
        if (command.Answer is LeadAnswer.SendBack)
        {
            form.SendBack(command.Words!.Trim(), user.Actor);
        }
        else
        {
            form.Decline(command.Words!.Trim(), user.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
