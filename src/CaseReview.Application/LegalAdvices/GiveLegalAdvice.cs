using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.LegalAdvices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.LegalAdvices;

/// <summary>Gives legal advice that was asked for, or records what the adviser said at the meeting (D-RR-15).</summary>
[Requires(Permission.UseLegalAdvice)]
public sealed record GiveLegalAdvice : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Which, by its number; from the address.</summary>
    public int Number { get; init; }

    /// <summary>The advice.</summary>
    public string? Advice { get; init; }

    /// <summary>Whose advice it is, when it was said to whoever records it.</summary>
    public string? GivenBy { get; init; }
}

/// <summary>Checks <see cref="GiveLegalAdvice"/>.</summary>
public sealed class GiveLegalAdviceValidator : AbstractValidator<GiveLegalAdvice>
{
    /// <summary>Makes it.</summary>
    public GiveLegalAdviceValidator()
    {
        RuleFor(x => x.Advice).Given("Enter the advice", "The advice", LegalAdvice.TextMaxLength);
        RuleFor(x => x.GivenBy).AtMost("The name", NamedPerson.MaxLength);
    }
}

/// <summary>Handles <see cref="GiveLegalAdvice"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class GiveLegalAdviceHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveLegalAdvice>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(GiveLegalAdvice command, CancellationToken ct)
    {
        var asked = await db.Set<LegalAdvice>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId && x.Number == command.Number, ct) ?? throw new NotFound("legal advice");
        asked.Give(command.Advice!, command.GivenBy, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
