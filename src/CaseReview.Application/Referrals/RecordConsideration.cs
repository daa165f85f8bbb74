using CaseReview.Application.Common;
using CaseReview.Application.Criteria;
using CaseReview.Application.Partnerships;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Records the group's consideration of a case that is not notified, and its decision (D-PUR-06, D-REF-05 to 07).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordConsideration : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date of the consideration.</summary>
    public DateOnly? ConsideredOn { get; init; }

    /// <summary>Who chaired.</summary>
    public string? ChairedBy { get; init; }

    /// <summary>What it came to.</summary>
    public ConsiderationOutcome? Outcome { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>The agreed method, for a learning review.</summary>
    public string? Method { get; init; }
}

/// <summary>Checks <see cref="RecordConsideration"/>.</summary>
public sealed class RecordConsiderationValidator : AbstractValidator<RecordConsideration>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RecordConsiderationValidator(TimeProvider clock)
    {
        RuleFor(x => x.ConsideredOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage($"Enter the date on which the {Vocabulary.Word(Term.Group)} considered the case")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage($"The date on which the {Vocabulary.Word(Term.Group)} considered the case must be today or in the past");
        RuleFor(x => x.ChairedBy).Given("Enter who chaired", "The name of who chaired", NamedPerson.MaxLength);
        RuleFor(x => x.Outcome).NotNull().WithMessage($"Select what the {Vocabulary.Word(Term.Group)} decided");
        RuleFor(x => x.Reasons).Given($"Enter the reasons for the decision of the {Vocabulary.Word(Term.Group)}", "Reasons");
        When(x => x.Outcome is ConsiderationOutcome.LearningReview or ConsiderationOutcome.ConciseReview, () =>
            RuleFor(x => x.Method).Given("Enter the agreed method of the review", "The method"));
    }
}

/// <summary>Handles <see cref="RecordConsideration"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions of the criteria.</param>
/// <param name="scope">The case.</param>
/// <param name="independence">Who is shut out of the case, and so does not chair.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordConsiderationHandler(
    ICaseReviewDb db, IChecklists checklists, CaseScope scope, IndependenceChecks independence, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordConsideration>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordConsideration command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var notification = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        RuleViolation.Unless(
            notification is null || Notification.BeforeTheGroup.Contains(notification.Status),
            $"The {Vocabulary.Word(Term.Group)} considers the case here when it is not notified: the criteria-not-met record must be filed first.");

        RuleViolation.Unless(
            !await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status != RapidReviewStatus.Stopped, ct),
            "A rapid review of this case is open: its meeting considers the case.");
        await db.RequireNoOpenRisk(scope.CaseId, $"The {Vocabulary.Word(Term.Group)} can consider the case", ct);
        if ((await independence.NamesShutOut(ct)).Contains(command.ChairedBy!.Trim()))
        {
            throw new ValidationException([new(nameof(command.ChairedBy), $"{command.ChairedBy} is shut out of this case. Enter who else chaired")]);
        }

        var arrangements = await db.ReferralArrangements(ct);
        var outcome = command.Outcome!.Value;
        RuleViolation.Unless(arrangements.Outcomes.Contains(outcome), $"The {Vocabulary.Word(Term.Group)} does not choose this outcome here.");
        if (outcome is ConsiderationOutcome.LearningReview or ConsiderationOutcome.ConciseReview
            && (await db.MetByType(checklists, scope.CaseId, ct)).GetValueOrDefault(ReviewType.LocalChildSafeguardingPracticeReview))
        {
            throw new ValidationException([new(nameof(command.Outcome), DecisionAdvice.LearningCounts)]);
        }

        var referral = await db.ReferralInTriage(scope.CaseId, user.Actor, ct);
        if (referral.Status is ReferralStatus.InTriage or ReferralStatus.MoreInformation)
        {
            referral.Accept(user.Actor, now);
        }

        referral.Consider(
            new GroupConsideration(command.ConsideredOn!.Value, command.ChairedBy!, outcome, command.Reasons!, command.Method), user.Actor, now);
        if (arrangements.DeciderOf(outcome) is { } decider)
        {
            referral.AwaitDecision(decider, user.Actor);
        }
        else
        {
            referral.Decide(user.Actor);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
