using CaseReview.Application.Common;
using CaseReview.Domain.LegalAdvices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.LegalAdvices;

/// <summary>Asks for legal advice on a case (D-RR-15).</summary>
[Requires(Permission.UseLegalAdvice)]
public sealed record AskForLegalAdvice : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What is asked.</summary>
    public string? Question { get; init; }
}

/// <summary>Checks <see cref="AskForLegalAdvice"/>.</summary>
public sealed class AskForLegalAdviceValidator : AbstractValidator<AskForLegalAdvice>
{
    /// <summary>Makes it.</summary>
    public AskForLegalAdviceValidator() => RuleFor(x => x.Question).Given("Enter what you ask", "What you ask", LegalAdvice.TextMaxLength);
}

/// <summary>Handles <see cref="AskForLegalAdvice"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
/// <param name="clock">Now.</param>
public sealed class AskForLegalAdviceHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<AskForLegalAdvice>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(AskForLegalAdvice command, CancellationToken ct)
    {
        var number = 1 + (await db.Set<LegalAdvice>().Where(x => x.CaseId == scope.CaseId).MaxAsync(x => (int?)x.Number, ct) ?? 0);
        db.Set<LegalAdvice>().Add(LegalAdvice.Ask(user.PartnershipId, scope.CaseId, number, command.Question!, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
