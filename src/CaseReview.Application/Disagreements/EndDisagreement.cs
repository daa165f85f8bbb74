using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.Common;
using CaseReview.Domain.Disagreements;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Disagreements;

/// <summary>Records how a disagreement ended: the answer of those whom it was put to, given by themselves or recorded by the unit, or that it was settled (K-COI-02).</summary>
[Requires(Permission.ViewCases)]
public sealed record EndDisagreement : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which, by its number; from the address.</summary>
    public int Number { get; init; }

    /// <summary>How it ended.</summary>
    public DisagreementOutcome? Outcome { get; init; }

    /// <summary>The answer, or the terms, with reasons.</summary>
    public string? Answer { get; init; }

    /// <summary>Who answered, when the unit records it.</summary>
    public string? AnsweredBy { get; init; }
}

/// <summary>Checks <see cref="EndDisagreement"/>.</summary>
public sealed class EndDisagreementValidator : AbstractValidator<EndDisagreement>
{
    /// <summary>Makes it.</summary>
    /// <param name="user">Who records it.</param>
    public EndDisagreementValidator(ICurrentUser user)
    {
        RuleFor(x => x.Outcome).NotNull().WithMessage("Select how the disagreement ended");
        RuleFor(x => x.Answer).Given("Enter how it ended, and why", "How it ended", Disagreement.TextMaxLength);
        RuleFor(x => x.AnsweredBy).NotEmpty().When(x => x.Outcome is DisagreementOutcome.Answered && user.May(Permission.ManageCases)).WithMessage("Enter who answered")
            .AtMost("Who answered", NamedPerson.MaxLength);
    }
}

/// <summary>Handles <see cref="EndDisagreement"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class EndDisagreementHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<EndDisagreement>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(EndDisagreement command, CancellationToken ct)
    {
        if (!user.MayEndDisagreements((await db.Arrangements(ct)).Disagreements))
        {
            throw new Forbidden("Those to whom the disagreement was put answer it.");
        }

        var open = await db.Set<Disagreement>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("disagreement");
        if (command.Outcome is DisagreementOutcome.Answered && open.IsOf(user.Actor) && !user.May(Permission.ManageCases))
        {
            throw new RuleViolation($"You raised this disagreement, so somebody else answers it for {open.PutTo}.");
        }

        if (command.Outcome is DisagreementOutcome.Settled)
        {
            open.Settle(command.Answer!, user.Actor, clock.GetUtcNow());
        }
        else
        {
            open.RecordAnswer(command.Answer!, user.May(Permission.ManageCases) ? command.AnsweredBy : null, user.Actor, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
