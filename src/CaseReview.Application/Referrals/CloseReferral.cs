using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Reviews;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>
/// Records when the referrer was told, where that was not done through the product, and to whom the outcome was reported, and closes referral and case
/// (H-REF-06, H-REF-07). Possible only after the group's consideration, or a decline at triage (D-PUR-06).
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record CloseReferral : IRequest<bool>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>UK date on which the referrer was told; not asked when the product told them.</summary>
    public DateOnly? ToldOn { get; init; }

    /// <summary>UK date of the group's meeting that heard the outcome.</summary>
    public DateOnly? GroupOn { get; init; }

    /// <summary>The board that heard it.</summary>
    public string? Board { get; init; }

    /// <summary>UK date on which that board heard it.</summary>
    public DateOnly? BoardOn { get; init; }
}

/// <summary>Checks <see cref="CloseReferral"/>.</summary>
public sealed class CloseReferralValidator : AbstractValidator<CloseReferral>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public CloseReferralValidator(TimeProvider clock)
    {
        RuleFor(x => x.ToldOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which the referrer was told must be today or in the past");
        RuleFor(x => x.GroupOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow()))
            .WithMessage($"The date on which the {Vocabulary.Word(Term.Group)} heard of it must be today or in the past");
        RuleFor(x => x.Board).AtMost("The name of the board", NamedPerson.MaxLength);
        RuleFor(x => x.BoardOn).Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date on which the board heard of it must be today or in the past");
    }
}

/// <summary>Handles <see cref="CloseReferral"/>; answers whether the case closed with it: it goes on where a review follows.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="user">Who closes it.</param>
/// <param name="clock">Now.</param>
public sealed class CloseReferralHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<CloseReferral, bool>
{
    /// <inheritdoc />
    public async Task<bool> Handle(CloseReferral command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.RequireNoOpenRisk(scope.CaseId, "The case can be closed", ct);
        var arrangements = await db.ReferralArrangements(ct);
        var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
        Check(command, referral, arrangements);
        if (referral.Status is not ReferralStatus.OutcomeGiven)
        {
            referral.GiveOutcome(command.ToldOn!.Value, null, user.Actor, now);
        }

        if (command.GroupOn is { } heard)
        {
            referral.Report(heard, string.IsNullOrWhiteSpace(command.Board) ? null : command.Board.Trim(), command.BoardOn, user.Actor, now);
        }

        referral.Close(user.Actor);
        if (await db.Set<RapidReview>().AnyAsync(x => x.CaseId == scope.CaseId && x.ReviewFollows, ct)
            || await db.Set<Review>().AnyAsync(x => x.CaseId == scope.CaseId && x.Status == ReviewStatus.Decided, ct))
        {
            // The referral has its outcome; the case goes on with the review.
            await db.SaveChangesAsync(ct);
            return false;
        }

        var closed = await timetable.Load(scope.CaseId, ct);
        var group = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct)).Within(Term.Group);
        closed.Close(referral.DeclinedAtTriage ? "Referral declined at triage" : referral.AfterNotification ? "Rapid review ended without a further review, after the national Panel’s reply" : $"Considered by the {group}: {referral.Outcome!.Value.Words()}", user.Actor, now);
        await db.SaveChangesAsync(ct);
        return true;
    }

    // What is asked depends on where the referral stands and on the arrangements.
    private static void Check(CloseReferral command, Referral referral, ReferralArrangements arrangements)
    {
        var missing = new List<ValidationFailure>();
        if (referral.Status is not ReferralStatus.OutcomeGiven && command.ToldOn is null)
        {
            missing.Add(new(nameof(command.ToldOn), "Enter the date on which the referrer was told"));
        }

        if (command.GroupOn is null && (referral.DeclinedAtTriage || referral.AfterNotification || arrangements.ReportBeforeClosing))
        {
            missing.Add(new(nameof(command.GroupOn), $"Enter the date on which the {Vocabulary.Word(Term.Group)} heard of the outcome"));
        }

        if (arrangements.ReportBeforeClosing)
        {
            missing.AddRange(string.IsNullOrWhiteSpace(command.Board) ? [new(nameof(command.Board), "Enter the board that heard of the outcome")] : []);
            missing.AddRange(command.BoardOn is null ? [new(nameof(command.BoardOn), "Enter the date on which the board heard of the outcome")] : []);
        }

        if (missing.Count > 0)
        {
            throw new ValidationException(missing);
        }
    }
}
