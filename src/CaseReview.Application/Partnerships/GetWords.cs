using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>The partnership's words and colour .</summary>
[Requires(Permission.ViewSettings)]
public sealed record GetWords : IRequest<WordsView>;

/// <summary>The partnership's words and colour.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Prefix">Start of case references.</param>
/// <param name="Telephone">Telephone number of the business unit.</param>
/// <param name="Accent">Its colour.</param>
/// <param name="Labels">Its labels; where it has none of its own, the national one stands.</param>
/// <param name="HasLogo">Whether it has a logo.</param>
/// <param name="Version">Version, for the form.</param>
/// <param name="MayManage">Whether the person may change them.</param>
public sealed record WordsView(string Name, string Prefix, string Telephone, string Accent, Vocabulary Labels, bool HasLogo, int Version, bool MayManage);

/// <summary>Handles <see cref="GetWords"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who looks.</param>
public sealed class GetWordsHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<GetWords, WordsView>
{
    /// <inheritdoc />
    public async Task<WordsView> Handle(GetWords query, CancellationToken ct)
    {
        var profile = await db.Profiles.AsNoTracking().SingleAsync(ct);
        var name = await db.Partnerships.Where(x => x.Id == user.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        var logo = await db.Set<PartnershipLogo>().AnyAsync(ct);
        return new WordsView(name, profile.ReferencePrefix, profile.Telephone, profile.Accent, profile.Words, logo, profile.Version, user.May(Permission.ManageSettings));
    }
}
