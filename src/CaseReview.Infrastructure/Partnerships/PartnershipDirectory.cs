using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Infrastructure.Partnerships;

/// <summary>A partnership as every request needs it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Name">Full name.</param>
/// <param name="Accent">Accent colour.</param>
/// <param name="Contact">Team and telephone in one line.</param>
/// <param name="Words">Its words.</param>
/// <param name="Logo">Hash of its logo; null when it has none.</param>
public sealed record PartnershipEntry(PartnershipId Id, string Slug, string Name, string Accent, string Contact, Vocabulary Words, string? Logo);

/// <summary>Finds partnerships by the name in the address, from memory for a minute at a time.</summary>
/// <param name="scopes">Opens a unit of work to read one.</param>
public sealed class PartnershipDirectory(IServiceScopeFactory scopes)
{
    private readonly MinuteMemory<string, PartnershipEntry> _known = new();

    /// <summary>Finds a partnership. One that does not exist is looked for each time, so a new one needs no restart.</summary>
    /// <param name="slug">Name in the address.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The partnership, or null.</returns>
    public async Task<PartnershipEntry?> Find(string slug, CancellationToken ct)
    {
        if (_known.TryFind(slug, out var kept))
        {
            return kept;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        if (await db.Partnerships.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, ct) is not { } partnership)
        {
            return null;
        }

        scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(partnership.Id);
        var profile = await db.Profiles.AsNoTracking().SingleAsync(ct);
        var logo = await db.Set<PartnershipLogo>().Select(x => x.Hash).SingleOrDefaultAsync(ct);
        var entry = new PartnershipEntry(partnership.Id, slug, partnership.Name, profile.Accent, Contact(partnership.Name, profile), profile.Words, logo);
        _known.Keep(slug, entry);
        return entry;
    }

    /// <summary>Finds a partnership by its identifier, for somebody who comes by a link.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The partnership, or null.</returns>
    public async Task<PartnershipEntry?> Find(PartnershipId id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var partnerships = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Partnerships;
        return await partnerships.Where(p => p.Id == id).Select(p => p.Slug).SingleOrDefaultAsync(ct) is { } slug ? await Find(slug, ct) : null;
    }

    /// <summary>Forgets what is kept of a partnership: its name, words or colour have changed. Other processes read it anew within a minute.</summary>
    /// <param name="slug">Name in the address.</param>
    public void Forget(string slug) => _known.Forget(slug);

    /// <summary>Every partnership's identifier, for loops of jobs.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The identifiers.</returns>
    public async Task<IReadOnlyList<PartnershipId>> All(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Partnerships.OrderBy(p => p.Slug).Select(p => p.Id).ToListAsync(ct);
    }

    private static string Contact(string name, PartnershipProfile profile) =>
        string.Join(", ", new[] { name, profile.Words[Term.BusinessUnit], profile.Telephone }.Where(x => x.Length > 0));
}
