using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>Records that Ofsted and the Secretary of State were told of the death of a care leaver (N-05).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordCareLeaverDeath : IRequest, ICaseMessage
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

/// <summary>Checks <see cref="RecordCareLeaverDeath"/>.</summary>
public sealed class RecordCareLeaverDeathValidator : AbstractValidator<RecordCareLeaverDeath>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordCareLeaverDeathValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.OfstedAt, "Ofsted was told", clock);
        this.MomentInPast(x => x.SecretaryOfStateAt, "the Secretary of State was told", clock);
    }
}

/// <summary>Handles <see cref="RecordCareLeaverDeath"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordCareLeaverDeathHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordCareLeaverDeath>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordCareLeaverDeath command, CancellationToken ct)
    {
        var notification = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("notification");
        notification.RecordCareLeaverDeath(
            command.OfstedAt!.Value,
            command.SecretaryOfStateAt!.Value,
            user.Actor,
            clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
