using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>Throws an upload away before anything came in, with its rows.</summary>
/// <param name="Number">The import's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record DiscardRegister(int Number) : IRequest;

/// <summary>Handles <see cref="DiscardRegister"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who throws it away.</param>
public sealed class DiscardRegisterHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<DiscardRegister>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DiscardRegister command, CancellationToken ct)
    {
        var import = await db.RequireRegister(command.Number, ct);
        import.Discard(user.Actor);
        db.Set<Domain.Registers.RegisterRow>().RemoveRange(await db.RowsOf(import).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
