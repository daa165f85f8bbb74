using CaseReview.Application.Common;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>Says that a child is at risk now. It shows everywhere until it is answered (S-REF-01).</summary>
[Requires(Permission.ManageCases)]
public sealed record RaiseCurrentRisk : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>What the risk is.</summary>
    public string? What { get; init; }
}

/// <summary>Checks <see cref="RaiseCurrentRisk"/>.</summary>
public sealed class RaiseCurrentRiskValidator : AbstractValidator<RaiseCurrentRisk>
{
    /// <summary>Makes it.</summary>
    public RaiseCurrentRiskValidator() => RuleFor(x => x.What).Given("Enter what the risk is", "What the risk is", CurrentRisk.TextMaxLength);
}

/// <summary>Handles <see cref="RaiseCurrentRisk"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who raises it.</param>
/// <param name="clock">Now.</param>
public sealed class RaiseCurrentRiskHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RaiseCurrentRisk>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RaiseCurrentRisk command, CancellationToken ct)
    {
        db.Set<CurrentRisk>().Add(CurrentRisk.Flag(user.PartnershipId, scope.CaseId, command.What!, user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
