using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Records what those who decide after the group have decided on its advice (H-CRI-06, H-REF-06).</summary>
[Requires(Permission.ManageCases)]
public sealed record RatifyReferral : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The decision.</summary>
    public ConsiderationOutcome? Outcome { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>Who signed for it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>That person's post.</summary>
    public string? DeciderRole { get; init; }

    /// <summary>UK date.</summary>
    public DateOnly? DecidedOn { get; init; }
}

/// <summary>Checks <see cref="RatifyReferral"/>.</summary>
public sealed class RatifyReferralValidator : AbstractValidator<RatifyReferral>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public RatifyReferralValidator(TimeProvider clock)
    {
        RuleFor(x => x.Outcome).NotNull().WithMessage("Select what was decided");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the decision", "The reasons");
        RuleFor(x => x.DecidedBy).Given("Enter who decided", "The name", NamedPerson.MaxLength);
        RuleFor(x => x.DeciderRole).Given("Enter the role of who decided", "The role", NamedPerson.MaxLength);
        RuleFor(x => x.DecidedOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date of the decision")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the decision must be today or in the past");
    }
}

/// <summary>Handles <see cref="RatifyReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RatifyReferralHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RatifyReferral>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RatifyReferral command, CancellationToken ct)
    {
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        RuleViolation.Unless(
            !await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status == RapidReviewStatus.AwaitingDecision, ct),
            "This case had a rapid review: record the decision under each law on the page of the criteria.");
        var by = new NamedPerson(command.DecidedBy!.Trim(), command.DeciderRole!.Trim());
        referral.Ratify(new Ratification(command.Outcome!.Value, command.Reasons!.Trim(), by, command.DecidedOn!.Value), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
