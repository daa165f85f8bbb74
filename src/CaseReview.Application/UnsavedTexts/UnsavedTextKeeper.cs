using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.UnsavedTexts;

/// <summary>What was typed and not saved, as it was kept.</summary>
/// <param name="Fields">The fields, as the browser sent them.</param>
/// <param name="KeptAt">When it was last kept.</param>
public sealed record KeptText(string Fields, DateTimeOffset KeptAt);

/// <summary>Keeps what the person who acts types into a form, for them alone, and finds it again.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose it is.</param>
/// <param name="link">The link by which they came, if any.</param>
/// <param name="clock">When.</param>
public sealed class UnsavedTextKeeper(ICaseReviewDb db, ICurrentUser user, LinkScope link, TimeProvider clock)
{
    // A new link comes with every reminder: what was typed belongs to the address that it is sent to.
    private string Whose => user.Actor.Kind is ActorKind.LinkHolder ? $"address {link.Recipient.Email.Trim().ToLowerInvariant()}" : $"member {user.Actor.Id:N}";

    /// <summary>Finds what was kept.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What was kept; null for nothing.</returns>
    public async Task<KeptText?> Find(FormPlace form, CancellationToken ct)
    {
        var whose = Whose;
        return await db.Set<UnsavedText>().AsNoTracking().Where(x => x.Whose == whose && x.RecordId == form.RecordId && x.Place == form.Place)
            .Select(x => new KeptText(x.Fields, x.KeptAt)).SingleOrDefaultAsync(ct);
    }

    /// <summary>Keeps what is typed, or forgets it, and saves.</summary>
    /// <param name="form">The form.</param>
    /// <param name="fields">What was typed; null to forget.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When it was kept; null when it was forgotten.</returns>
    public async Task<DateTimeOffset?> Keep(FormPlace form, string? fields, CancellationToken ct)
    {
        var (whose, now) = (Whose, clock.GetUtcNow());
        var kept = await db.Set<UnsavedText>().SingleOrDefaultAsync(x => x.Whose == whose && x.RecordId == form.RecordId && x.Place == form.Place, ct);
        if (fields is null)
        {
            if (kept is not null)
            {
                db.Set<UnsavedText>().Remove(kept);
                await db.SaveChangesAsync(ct);
            }

            return null;
        }

        if (kept is null)
        {
            db.Set<UnsavedText>().Add(UnsavedText.Begin(user.PartnershipId, form, whose, fields, now));
        }
        else
        {
            kept.Keep(fields, now);
        }

        await db.SaveChangesAsync(ct);
        return now;
    }
}
