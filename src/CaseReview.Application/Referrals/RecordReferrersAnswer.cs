using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Records what the referrer answered by telephone or email.</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordReferrersAnswer : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The answer.</summary>
    public string? Answer { get; init; }

    /// <summary>Who gave it.</summary>
    public string? From { get; init; }
}

/// <summary>The referrer answers by the link.</summary>
[Requires(Permission.WriteReferral)]
public sealed record AnswerAsReferrer : IRequest
{
    /// <summary>The answer.</summary>
    public string? Answer { get; init; }
}

/// <summary>Checks <see cref="RecordReferrersAnswer"/>.</summary>
public sealed class RecordReferrersAnswerValidator : AbstractValidator<RecordReferrersAnswer>
{
    /// <summary>Makes it.</summary>
    public RecordReferrersAnswerValidator()
    {
        RuleFor(x => x.Answer).Given("Enter what the referrer answered", "The answer");
        RuleFor(x => x.From).Given("Enter who answered", "The name", NamedPerson.MaxLength);
    }
}

/// <summary>Checks <see cref="AnswerAsReferrer"/>.</summary>
public sealed class AnswerAsReferrerValidator : AbstractValidator<AnswerAsReferrer>
{
    /// <summary>Makes it.</summary>
    public AnswerAsReferrerValidator() => RuleFor(x => x.Answer).Given("Enter your answer", "Your answer");
}

/// <summary>Handles <see cref="RecordReferrersAnswer"/> and <see cref="AnswerAsReferrer"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="own">The form of the link.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordReferrersAnswerHandler(ICaseReviewDb db, CaseScope scope, OwnReferralForm own, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<RecordReferrersAnswer>, IRequestHandler<AnswerAsReferrer>
{
    /// <inheritdoc />
    public Task<Unit> Handle(RecordReferrersAnswer command, CancellationToken ct) => Take(scope.CaseId, command.Answer!, command.From!, ct);

    /// <inheritdoc />
    public async Task<Unit> Handle(AnswerAsReferrer command, CancellationToken ct)
    {
        var caseId = (await own.ToWrite(ct)).CaseId;
        RuleViolation.Unless(caseId is not null, "Nothing has been asked.");
        return await Take(caseId!.Value, command.Answer!, user.Actor.Name, ct);
    }

    private async Task<Unit> Take(Guid caseId, string answer, string from, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().Include(x => x.Exchanges).SingleAsync(x => x.CaseId == caseId, ct);
        referral.TakeAnswer(answer.Trim(), from.Trim(), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
