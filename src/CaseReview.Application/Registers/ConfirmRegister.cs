using CaseReview.Application.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Registers;

/// <summary>Lets the rows of an upload come in that are cases. The job brings them in.</summary>
/// <param name="Number">The import's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record ConfirmRegister(int Number) : IRequest;

/// <summary>Handles <see cref="ConfirmRegister"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who confirms it.</param>
public sealed class ConfirmRegisterHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ConfirmRegister>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ConfirmRegister command, CancellationToken ct)
    {
        var import = await db.RequireRegister(command.Number, ct);
        import.Confirm(await db.RowsOf(import).CountAsync(x => x.Problem == null, ct), user.Actor);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
