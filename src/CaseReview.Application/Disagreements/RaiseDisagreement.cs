using CaseReview.Application.Common;
using CaseReview.Domain.Disagreements;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Disagreements;

/// <summary>Raises a disagreement on a case: it goes to those whom the partnership's arrangements name (K-COI-02).</summary>
[Requires(Permission.RaiseDisagreements)]
public sealed record RaiseDisagreement : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>About what.</summary>
    public DisagreementSubject? Subject { get; init; }

    /// <summary>The positions, with their reasons.</summary>
    public string? Reasons { get; init; }
}

/// <summary>Checks <see cref="RaiseDisagreement"/>.</summary>
public sealed class RaiseDisagreementValidator : AbstractValidator<RaiseDisagreement>
{
    /// <summary>Makes it.</summary>
    public RaiseDisagreementValidator()
    {
        RuleFor(x => x.Subject).NotNull().WithMessage("Select what the disagreement is about");
        RuleFor(x => x.Reasons).Given("Enter the positions and the reasons for each", "The positions", Disagreement.TextMaxLength);
    }
}

/// <summary>Handles <see cref="RaiseDisagreement"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who raises it.</param>
/// <param name="clock">Now.</param>
public sealed class RaiseDisagreementHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RaiseDisagreement, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(RaiseDisagreement command, CancellationToken ct)
    {
        var route = await db.DisagreementRoute(ct);

        // The same form sent twice raises it once.
        if (await db.Set<Disagreement>().AnyAsync(x => x.CaseId == scope.CaseId && x.Outcome == null && x.Subject == command.Subject && x.Reasons == command.Reasons, ct))
        {
            return route.Name;
        }

        var number = 1 + (await db.Set<Disagreement>().Where(x => x.CaseId == scope.CaseId).MaxAsync(x => (int?)x.Number, ct) ?? 0);
        db.Set<Disagreement>().Add(Disagreement.Raise(user.PartnershipId, scope.CaseId, number, (command.Subject!.Value, command.Reasons!), route, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return route.Name;
    }
}
