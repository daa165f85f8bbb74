using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>Records the authority's decision with each limb of the definition answered (D-NOT-01, 03, 04).</summary>
[Requires(Permission.ManageCases)]
public sealed record DecideNotification : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Whether the authority knows or suspects abuse or neglect.</summary>
    public bool? AbuseOrNeglect { get; init; }

    /// <summary>On what grounds.</summary>
    public string? AbuseOrNeglectGrounds { get; init; }

    /// <summary>Whether the child died or was seriously harmed in the area.</summary>
    public bool? HarmedInArea { get; init; }

    /// <summary>On what grounds.</summary>
    public string? HarmedInAreaGrounds { get; init; }

    /// <summary>Whether a child resident in the area died or was seriously harmed outside England.</summary>
    public bool? HarmedOutsideEngland { get; init; }

    /// <summary>On what grounds.</summary>
    public string? HarmedOutsideEnglandGrounds { get; init; }

    /// <summary>What the authority decided.</summary>
    public NotificationDecision? Decision { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Who decided for the authority.</summary>
    public string? DeciderName { get; init; }

    /// <summary>That person's post.</summary>
    public string? DeciderRole { get; init; }

    /// <summary>When they decided.</summary>
    [Display(Name = "The date of the decision")]
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The answers, when all are given.</summary>
    /// <returns>One for each limb.</returns>
    public IReadOnlyList<LimbGiven> Limbs() =>
    [
        new(NotificationLimb.AbuseOrNeglect, AbuseOrNeglect is true, AbuseOrNeglectGrounds ?? ""),
        new(NotificationLimb.HarmedInArea, HarmedInArea is true, HarmedInAreaGrounds ?? ""),
        new(NotificationLimb.HarmedOutsideEngland, HarmedOutsideEngland is true, HarmedOutsideEnglandGrounds ?? ""),
    ];
}

/// <summary>Checks <see cref="DecideNotification"/>.</summary>
public sealed class DecideNotificationValidator : AbstractValidator<DecideNotification>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public DecideNotificationValidator(TimeProvider clock)
    {
        RuleFor(x => x.AbuseOrNeglect).NotNull().WithMessage("Select whether the authority knows or suspects abuse or neglect");
        RuleFor(x => x.AbuseOrNeglectGrounds).Given("Enter the grounds for the answer on abuse or neglect", "Grounds");
        RuleFor(x => x.HarmedInArea).NotNull().WithMessage("Select whether the child died or was seriously harmed in the area");
        RuleFor(x => x.HarmedInAreaGrounds).Given("Enter the grounds for the answer on harm in the area", "Grounds");
        RuleFor(x => x.HarmedOutsideEngland).NotNull().WithMessage("Select whether a child resident in the area died or was seriously harmed outside England");
        RuleFor(x => x.HarmedOutsideEnglandGrounds).Given("Enter the grounds for the answer on harm outside England", "Grounds");
        RuleFor(x => x.Decision).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Select what the authority decided")
            .Must((x, decision) => Unanswered(x) || Notification.DefinitionMet(x.Limbs()) == (decision is NotificationDecision.Notify))
            .WithMessage(x => Notification.DefinitionMet(x.Limbs())
                ? "The answers meet the definition: select that the criteria are met, or change the answers"
                : "The answers do not meet the definition: select that the criteria are not met, or change the answers");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the decision", "Reasons");
        RuleFor(x => x.DeciderName).Given("Enter who decided for the authority", "The name of who decided", NamedPerson.MaxLength);
        RuleFor(x => x.DeciderRole).Given("Enter the role of the person who decided", "The role of the person who decided", NamedPerson.MaxLength);
        this.MomentInPast(x => x.DecidedAt, "of the decision", clock);
    }

    private static bool Unanswered(DecideNotification x) => x.AbuseOrNeglect is null || x.HarmedInArea is null || x.HarmedOutsideEngland is null;
}

/// <summary>Handles <see cref="DecideNotification"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class DecideNotificationHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<DecideNotification>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DecideNotification command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var notification = await db.Set<Notification>().Include(x => x.Answers).FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct)
            ?? throw new NotFound("notification");
        notification.ReviewCriteria(command.Limbs(), user.Actor, now);
        notification.Decide(
            command.Decision!.Value,
            command.Reasons!,
            new NamedPerson(command.DeciderName!.Trim(), command.DeciderRole!.Trim()),
            command.DecidedAt!.Value,
            user.Actor,
            now);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
