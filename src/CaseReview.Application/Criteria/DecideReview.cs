using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Criteria;

/// <summary>Records the decision whether a review is carried out, apart from whether its criteria are met (D-CRI-09, 10, H-CRI-03, 06, 08, 12).</summary>
[Requires(Permission.ManageCases)]
public sealed record DecideReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>About which type of review.</summary>
    public ReviewType? Type { get; init; }

    /// <summary>Whether it is carried out.</summary>
    public bool? Commission { get; init; }

    /// <summary>Why, when its criteria are not met.</summary>
    public OutsideDefinition? Outside { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Who decided.</summary>
    public string? DeciderName { get; init; }

    /// <summary>That person's post.</summary>
    public string? DeciderRole { get; init; }

    /// <summary>When they decided.</summary>
    [Display(Name = "The date of the decision")]
    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>Checks <see cref="DecideReview"/>. What hangs on the criteria of the case, the handler asks for.</summary>
public sealed class DecideReviewValidator : AbstractValidator<DecideReview>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public DecideReviewValidator(TimeProvider clock)
    {
        RuleFor(x => x.Type).NotNull().WithMessage("Select which type of review was decided on");
        RuleFor(x => x.Commission).NotNull().WithMessage("Select whether the review is carried out");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the decision", "The reasons", CriteriaAssessment.TextMaxLength);
        RuleFor(x => x.DeciderName).Given("Enter who decided", "The name of who decided", NamedPerson.MaxLength);
        RuleFor(x => x.DeciderRole).Given("Enter the role of the person who decided", "The role of the person who decided", NamedPerson.MaxLength);
        this.MomentInPast(x => x.DecidedAt, "of the decision", clock);
    }
}

/// <summary>Handles <see cref="DecideReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="checklists">The editions.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class DecideReviewHandler(ICaseReviewDb db, IChecklists checklists, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DecideReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DecideReview command, CancellationToken ct)
    {
        var early = await db.Set<RapidReview>().Where(x => x.CaseId == scope.CaseId && x.Basis == RapidReviewBasis.Referral).Select(x => (RapidReviewStatus?)x.Status).FirstOrDefaultAsync(ct);
        RuleViolation.Unless(
            early is null or RapidReviewStatus.AwaitingDecision or RapidReviewStatus.Closed or RapidReviewStatus.Stopped,
            "Those who decide have the signed report and the advice first: finish both, then record the decision.");
        var met = await db.MetByType(checklists, scope.CaseId, ct);
        bool? criteriaMet = met.TryGetValue(command.Type!.Value, out var known) ? known : null;
        var localReview = ReviewType.LocalChildSafeguardingPracticeReview;

        // Beside a local review that is carried out, further learning stands in for nothing.
        var standsIn = met.GetValueOrDefault(localReview)
            && !await db.Set<ReviewDecision>().AnyAsync(x => x.CaseId == scope.CaseId && x.Type == localReview && x.Commission, ct);
        Ask(command, criteriaMet, standsIn);

        var given = new ReviewDecisionGiven(
            command.Type.Value,
            command.Commission!.Value,
            command.Outside,
            command.Reasons!.Trim(),
            new NamedPerson(command.DeciderName!.Trim(), command.DeciderRole!.Trim()),
            command.DecidedAt!.Value);
        db.Set<ReviewDecision>().Add(ReviewDecision.Make(user.PartnershipId, scope.CaseId, given, criteriaMet, standsIn, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // What the domain would refuse, asked for on the page beside its question.
    private static void Ask(DecideReview command, bool? criteriaMet, bool standsIn)
    {
        var statutory = command.Type is not ReviewType.LearningReview;
        if (command.Commission is true && DecisionAdvice.StandsInForLocalReview([command.Type!.Value], standsIn))
        {
            throw new FluentValidation.ValidationException([new(nameof(command.Type), DecisionAdvice.LearningCounts)]);
        }

        if (command.Commission is true && statutory && criteriaMet is not true && command.Outside is null)
        {
            throw new FluentValidation.ValidationException(
                [new(nameof(command.Outside), "The criteria for this review are not met or not answered: select why it is carried out all the same")]);
        }

        if (command.Commission is false && statutory && criteriaMet is null)
        {
            throw new FluentValidation.ValidationException([new(nameof(command.Commission), "Answer the criteria before you record that no review is carried out")]);
        }
    }
}
