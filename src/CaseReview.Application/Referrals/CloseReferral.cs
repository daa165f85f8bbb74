using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Records that the referrer was told, and closes referral and case. Possible only after the group's consideration (D-PUR-06).</summary>
[Requires(Permission.ManageCases)]
public sealed record CloseReferral : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date on which the referrer was told.</summary>
    public DateOnly? ToldOn { get; init; }
}

/// <summary>Checks <see cref="CloseReferral"/>.</summary>
public sealed class CloseReferralValidator : AbstractValidator<CloseReferral>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public CloseReferralValidator(TimeProvider clock) =>
        RuleFor(x => x.ToldOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date on which the referrer was told")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which the referrer was told must be today or in the past");
}

/// <summary>Handles <see cref="CloseReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who closes it.</param>
/// <param name="clock">Now.</param>
public sealed class CloseReferralHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CloseReferral>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CloseReferral command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        referral.GiveOutcome(command.ToldOn!.Value, user.Actor, now);
        referral.Close(user.Actor);
        var closed = await timetable.Load(scope.CaseId, ct);
        var group = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct)).Within(Term.Group);
        closed.Close($"Considered by the {group}: {referral.Outcome!.Value.Words()}", user.Actor, now);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
