using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer says what keeps children safe now, and whether a child is at risk now (S-REF-01).</summary>
[Requires(Permission.WriteReferral)]
public sealed record SaveSafety : IRequest
{
    /// <summary>How often this part had been saved when the form was shown.</summary>
    public int Version { get; init; }

    /// <summary>What is in place.</summary>
    public string? InPlace { get; init; }

    /// <summary>Whether a child is at risk now.</summary>
    public bool? AtRiskNow { get; init; }

    /// <summary>What the risk is.</summary>
    public string? Risk { get; init; }
}

/// <summary>Checks <see cref="SaveSafety"/>.</summary>
public sealed class SaveSafetyValidator : AbstractValidator<SaveSafety>
{
    /// <summary>Makes it.</summary>
    public SaveSafetyValidator()
    {
        RuleFor(x => x.InPlace).AtMost("What keeps children safe now");
        RuleFor(x => x.Risk).AtMost("What the risk is", ReferralForm.CommentMaxLength);
    }
}

/// <summary>Handles <see cref="SaveSafety"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">Now.</param>
public sealed class SaveSafetyHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveSafety>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveSafety command, CancellationToken ct)
    {
        var form = await own.ToWrite(ct);
        var risk = command.AtRiskNow is true ? command.Risk?.Trim() ?? "" : "";
        var typed = new DraftedSafety(command.InPlace?.Trim() ?? "", command.AtRiskNow, risk);
        form.RequireUnchanged(command.Version, typed);
        form.SaveSafety(typed, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
