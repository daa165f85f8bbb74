using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>Reads logos, which are public like names and colours.</summary>
/// <param name="directory">Finds the partnership.</param>
/// <param name="scopes">Opens a unit of work in it.</param>
public sealed class PartnershipLogos(PartnershipDirectory directory, IServiceScopeFactory scopes)
{
    /// <summary>Finds a logo.</summary>
    /// <param name="slug">Name in the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The picture; null when there is none.</returns>
    public async Task<byte[]?> Find(string slug, CancellationToken ct)
    {
        if (await directory.Find(slug, ct) is not { Logo: not null } partnership)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership.Id);
        return await scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Set<PartnershipLogo>().Select(x => x.Png).SingleOrDefaultAsync(ct);
    }
}
