using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Gives a draft of a return template up; it stays in the list.</summary>
/// <param name="Number">The draft's number.</param>
[Requires(Permission.ManageSettings)]
public sealed record DiscardReturnTemplate(int Number) : IRequest;

/// <summary>Handles <see cref="DiscardReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who gives it up.</param>
public sealed class DiscardReturnTemplateHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<DiscardReturnTemplate>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DiscardReturnTemplate command, CancellationToken ct)
    {
        var draft = await db.RequireTemplate(command.Number, ct);

        draft.Discard(user.Actor);

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
