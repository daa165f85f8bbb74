using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Puts a draft's changes onto the version that somebody else published in the meantime.</summary>
/// <param name="Number">The draft's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record CarryRules(int Number) : IRequest;

/// <summary>Handles <see cref="CarryRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who does it.</param>
public sealed class CarryRulesHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<CarryRules>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(CarryRules command, CancellationToken ct)
    {
        var draft = await db.RequireRules(command.Number, ct);
        var latest = await db.LatestRules(ct);
        RuleViolation.Unless(draft.BasedOn is { } on && on != latest.Number, "Nobody has published rules since this draft was begun.");
        draft.CarryOnto(await db.RequireRules(draft.BasedOn!.Value, ct), latest, user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
