using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Timetables;

/// <summary>Gives a draft of the rules up.</summary>
/// <param name="Number">The draft's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record DiscardRules(int Number) : IRequest;

/// <summary>Handles <see cref="DiscardRules"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who gives it up.</param>
public sealed class DiscardRulesHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<DiscardRules>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DiscardRules command, CancellationToken ct)
    {
        var draft = await db.RequireRules(command.Number, ct);
        draft.Discard(user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
