using CaseReview.Application.Common;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Timetables;

/// <summary>Begins a draft of the rules from the version published last. Answers its number.</summary>
[Requires(Permission.ManageSettings)]
public sealed record DraftRules : IRequest<int>;

/// <summary>Handles <see cref="DraftRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who begins it.</param>
/// <param name="clock">When.</param>
public sealed class DraftRulesHandler(ICaseReviewDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DraftRules, int>
{
    /// <inheritdoc />
    public Task<int> Handle(DraftRules command, CancellationToken ct) => db.InTransaction(
        async () =>
        {
            await db.LockProfile(ct);
            var latest = await db.LatestRules(ct);

            // Pressed twice, it leads to the draft that was just begun.
            if (await db.Set<RuleSetVersion>().FirstOrDefaultAsync(v => v.State == RuleSetState.Draft && v.BasedOn == latest.Number && v.Json == latest.Json && v.Author == user.Actor.Name, ct) is { } begun)
            {
                return begun.Number;
            }

            var draft = RuleSetVersion.Draft(user.PartnershipId, await db.NextRulesNumber(ct), latest.Rules(), latest, user.Actor, clock.GetUtcNow());
            db.Set<RuleSetVersion>().Add(draft);
            await db.SaveChangesAsync(ct);
            return draft.Number;
        },
        ct);
}
