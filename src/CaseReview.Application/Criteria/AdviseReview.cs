using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>Records what the group advises those who decide: no review, one, several or a joint one (H-CRI-10, 11, K-RR-02).</summary>
[Requires(Permission.ManageCases)]
public sealed record AdviseReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Whether any review is advised.</summary>
    public bool? AnyReview { get; init; }

    /// <summary>The types of review.</summary>
    public IReadOnlyList<ReviewType> Types { get; init; } = [];

    /// <summary>Whether they should be one joint review; asked when the types fall under more than one law (H-CRI-11).</summary>
    public bool? Joint { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>UK date of the advice.</summary>
    public DateOnly? GivenOn { get; init; }
}

/// <summary>Checks <see cref="AdviseReview"/>.</summary>
public sealed class AdviseReviewValidator : AbstractValidator<AdviseReview>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public AdviseReviewValidator(TimeProvider clock)
    {
        RuleFor(x => x.AnyReview).NotNull().WithMessage("Select whether a review is advised");
        RuleFor(x => x.Types).NotEmpty().When(x => x.AnyReview is true).WithMessage("Select at least one type of review");
        RuleFor(x => x.Joint).NotNull().When(x => x.AnyReview is true && DecisionAdvice.MayBeJoint(x.Types))
            .WithMessage("Select whether they should be one joint review: the laws, what it takes and the load on the family are weighed each time");
        RuleFor(x => x.Joint).Must((x, joint) => joint is not true || x.AnyReview is not true || DecisionAdvice.MayBeJoint(x.Types))
            .WithMessage("A joint review joins reviews under at least two laws: select them, or do not select a joint review");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the advice", "The reasons", CriteriaAssessment.TextMaxLength);
        RuleFor(x => x.GivenOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the advice")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the advice must be today or in the past");
    }
}

/// <summary>Handles <see cref="AdviseReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class AdviseReviewHandler(ICaseReviewDb db, IChecklists checklists, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<AdviseReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AdviseReview command, CancellationToken ct)
    {
        await RequireAssessed(ct);
        var met = await db.MetByType(checklists, scope.CaseId, ct);
        var childMet = met.GetValueOrDefault(ReviewType.LocalChildSafeguardingPracticeReview);
        IReadOnlyList<ReviewType> types = command.AnyReview is true ? command.Types : [];
        if (DecisionAdvice.StandsInForLocalReview(types, childMet))
        {
            throw new ValidationException([new(nameof(command.Types), DecisionAdvice.LearningCounts)]);
        }

        var given = new AdviceGiven(types, types.Count > 0 && command.Joint is true, command.Reasons!.Trim(), command.GivenOn!.Value);
        db.Set<DecisionAdvice>().Add(DecisionAdvice.Give(user.PartnershipId, scope.CaseId, given, childMet, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // After a referral the advice follows the meeting, and the criteria of every law concerned (H-CRI-10).
    private async Task RequireAssessed(CancellationToken ct)
    {
        if (!await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.Basis == RapidReviewBasis.Referral && x.Status != RapidReviewStatus.Stopped, ct))
        {
            return;
        }

        RuleViolation.Unless(
            await db.Set<Referral>().AnyAsync(x => x.CaseId == scope.CaseId && x.ConsideredOn != null, ct),
            "The advice follows the rapid review meeting: record the meeting first, and have its recommendation ratified where it was not quorate.");
        var laws = await db.Cases.Where(x => x.Id == scope.CaseId).Select(x => x.ReviewedUnder).SingleAsync(ct);
        var answered = await db.Set<CriteriaAssessment>().Where(x => x.CaseId == scope.CaseId && x.Status == AssessmentStatus.Complete).Select(x => x.Framework).ToListAsync(ct);
        if (laws.Except(answered).ToList() is { Count: > 0 } open)
        {
            throw new ValidationException([new(nameof(AdviseReview.AnyReview), $"Answer the criteria first: {string.Join(" and ", open.Select(CriteriaWords.InSentence))}")]);
        }
    }
}
