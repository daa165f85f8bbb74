using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>
/// Records the first look at a referral: every question of the partnership's own triage with its reasons, and what follows (H-REF-03, S-REF-02, X-07). A decline
/// asks for the same as an acceptance, and the chair besides.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record TriageReferral : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The answers, in the order of the questions.</summary>
    public IReadOnlyList<TriageRow> Answers { get; init; } = [];

    /// <summary>What follows.</summary>
    public TriageOutcome? Outcome { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }

    /// <summary>The chair with whom a decline was agreed.</summary>
    public string? Chair { get; init; }
}

/// <summary>What follows from the triage.</summary>
public enum TriageOutcome
{
    /// <summary>The group considers it.</summary>
    Accept,

    /// <summary>It may be a serious incident: its notification is opened.</summary>
    SeriousIncident,

    /// <summary>It is declined here.</summary>
    Decline,
}

/// <summary>An answer as typed.</summary>
public sealed record TriageRow
{
    /// <summary>Key of the question.</summary>
    public string? Key { get; init; }

    /// <summary>The answer.</summary>
    public bool? Yes { get; init; }

    /// <summary>Why.</summary>
    public string? Reasons { get; init; }
}

/// <summary>Checks <see cref="TriageReferral"/>.</summary>
public sealed class TriageReferralValidator : AbstractValidator<TriageReferral>
{
    /// <summary>Makes it.</summary>
    public TriageReferralValidator()
    {
        RuleForEach(x => x.Answers).ChildRules(row =>
        {
            row.RuleFor(x => x.Yes).NotNull().WithMessage("Select yes or no");
            row.RuleFor(x => x.Reasons).Given("Enter the reasons for the answer", "The reasons for the answer");
        });
        RuleFor(x => x.Outcome).NotNull().WithMessage("Select what follows");
        RuleFor(x => x.Reasons).Given("Enter the reasons", "The reasons");
        RuleFor(x => x.Chair).Given("Enter the name of the chair who agrees", "The name of the chair", NamedPerson.MaxLength).When(x => x.Outcome is TriageOutcome.Decline);
    }
}

/// <summary>Handles <see cref="TriageReferral"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="mediator">Opens the notification.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class TriageReferralHandler(ICaseReviewDb db, CaseScope scope, IMediator mediator, ICurrentUser user, TimeProvider clock) : IRequestHandler<TriageReferral>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(TriageReferral command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var arrangements = await db.ReferralArrangements(ct);
        var referral = await db.ReferralInTriage(scope.CaseId, user.Actor, ct);
        var chair = command.Outcome is TriageOutcome.Decline ? command.Chair!.Trim() : null;
        referral.RecordTriage(new TriageRecord(Answers(command, arrangements), command.Reasons!.Trim(), chair), user.Actor, now);
        switch (command.Outcome)
        {
            case TriageOutcome.Decline:
                referral.Decline(arrangements.DeclineAtTriage, user.Actor);
                break;
            case TriageOutcome.Accept:
                referral.Accept(user.Actor, now);
                break;
            default:
                // Both are saved together: the notification's own act is done in this unit of work.
                await mediator.Send(new OpenNotification { Reference = command.Reference }, ct);
                break;
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static List<TriageGiven> Answers(TriageReferral command, ReferralArrangements arrangements)
    {
        var given = command.Answers.Where(x => x.Key is not null).ToDictionary(x => x.Key!, x => x);
        RuleViolation.Unless(arrangements.Questions.All(x => given.ContainsKey(x.Key)), "The questions of the triage have changed. Open the page again.");
        return [.. arrangements.Questions.Select(x => new TriageGiven(x.Text, given[x.Key].Yes!.Value, given[x.Key].Reasons!.Trim()))];
    }
}
