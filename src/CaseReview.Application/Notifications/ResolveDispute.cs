using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>Records how a disagreement about notifying was resolved (C-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record ResolveDispute : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>How it was resolved.</summary>
    public string? How { get; init; }
}

/// <summary>Checks <see cref="ResolveDispute"/>.</summary>
public sealed class ResolveDisputeValidator : AbstractValidator<ResolveDispute>
{
    /// <summary>Makes it.</summary>
    public ResolveDisputeValidator() => RuleFor(x => x.How).Given("Enter how it was resolved", "How it was resolved");
}

/// <summary>Handles <see cref="ResolveDispute"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class ResolveDisputeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<ResolveDispute>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ResolveDispute command, CancellationToken ct)
    {
        var notification = await db.NotificationOf(scope.CaseId, ct);
        notification.Resolve(command.How!, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
