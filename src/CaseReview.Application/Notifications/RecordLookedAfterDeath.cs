using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>Records that Ofsted and the Secretary of State were told of the death of a looked-after child (D-NOT-09).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordLookedAfterDeath : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When Ofsted was told.</summary>
    [Display(Name = "The date Ofsted was told")]
    public DateTimeOffset? OfstedAt { get; init; }

    /// <summary>When the Secretary of State was told.</summary>
    [Display(Name = "The date the Secretary of State was told")]
    public DateTimeOffset? SecretaryOfStateAt { get; init; }
}

/// <summary>Checks <see cref="RecordLookedAfterDeath"/>.</summary>
public sealed class RecordLookedAfterDeathValidator : AbstractValidator<RecordLookedAfterDeath>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordLookedAfterDeathValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.OfstedAt, "Ofsted was told", clock);
        this.MomentInPast(x => x.SecretaryOfStateAt, "the Secretary of State was told", clock);
    }
}

/// <summary>Handles <see cref="RecordLookedAfterDeath"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordLookedAfterDeathHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordLookedAfterDeath>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordLookedAfterDeath command, CancellationToken ct)
    {
        var notification = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("notification");
        notification.RecordLookedAfterDeath(
            command.OfstedAt!.Value,
            command.SecretaryOfStateAt!.Value,
            user.Actor,
            clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
