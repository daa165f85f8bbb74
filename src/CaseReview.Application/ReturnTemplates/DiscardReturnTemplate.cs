using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using MediatR;

namespace CaseReview.Application.ReturnTemplates;

/// <summary>Gives a draft of a return template up; it stays in the list.</summary>
[Requires(Permission.ManageSettings)]
public sealed record DiscardReturnTemplate : IRequest
{
    /// <summary>The draft's number.</summary>
    public int Number { get; init; }

    /// <summary>The draft's version when the page was opened.</summary>
    public int Version { get; init; }
}

/// <summary>Handles <see cref="DiscardReturnTemplate"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who gives it up.</param>
public sealed class DiscardReturnTemplateHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<DiscardReturnTemplate>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DiscardReturnTemplate command, CancellationToken ct)
    {
        var draft = await db.RequireTemplate(command.Number, ct);
        draft.StopIfStale(command.Version, "This draft", draft.Name, "Discard this draft");

        draft.Discard(user.Actor);

        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
