using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.UnsavedTexts;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.UnsavedTexts;

/// <summary>What was typed and not saved, as it was kept.</summary>
/// <param name="Opening">Which opening of the form it was typed into.</param>
/// <param name="Fields">The fields, as the browser sent them.</param>
/// <param name="KeptAt">When it was last kept.</param>
public sealed record KeptText(Guid Opening, string Fields, DateTimeOffset KeptAt);

/// <summary>Keeps what the person who acts types into a form, for them alone, and finds it again.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Whose it is.</param>
/// <param name="link">The link by which they came, if any.</param>
/// <param name="clock">When.</param>
public sealed class UnsavedTextKeeper(ICaseReviewDb db, ICurrentUser user, LinkScope link, TimeProvider clock)
{
    // A new link comes with every reminder: what was typed belongs to the address that it is sent to.
    private string Whose => user.Actor.Kind is ActorKind.LinkHolder ? $"address {link.Recipient.Email.Trim().ToLowerInvariant()}" : $"member {user.Actor.Id:N}";

    /// <summary>Finds what was kept of a form, whenever it was open.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The drafts, newest first.</returns>
    public async Task<IReadOnlyList<KeptText>> Find(FormPlace form, CancellationToken ct)
    {
        var whose = Whose;
        return await db.Set<UnsavedText>().AsNoTracking().Where(x => x.Whose == whose && x.RecordId == form.RecordId && x.Place == form.Place && x.ClosedAt == null)
            .OrderByDescending(x => x.KeptAt).ThenByDescending(x => x.Id).Select(x => new KeptText(x.Opening, x.Fields, x.KeptAt)).ToListAsync(ct);
    }

    /// <summary>Keeps what is typed, or forgets it for good, and saves.</summary>
    /// <param name="form">The form, and which opening of it.</param>
    /// <param name="fields">What was typed; null to forget.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When it was kept; null when it was forgotten.</returns>
    /// <exception cref="RuleViolation">It was forgotten before.</exception>
    public async Task<DateTimeOffset?> Keep(FormPlace form, string? fields, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (fields is null)
        {
            await Forget(form, now, ct);
            return null;
        }

        if (await This(form).SingleOrDefaultAsync(ct) is { } kept)
        {
            kept.Keep(fields, now);
        }
        else
        {
            await MakeRoom(form, ct);
            db.Set<UnsavedText>().Add(UnsavedText.Begin(user.PartnershipId, form, Whose, fields, now));
        }

        await db.SaveChangesAsync(ct);
        return now;
    }

    // What the browser sent before the form was saved may arrive after it: the note that the opening is over outlives the words.
    private async Task Forget(FormPlace form, DateTimeOffset now, CancellationToken ct)
    {
        if (await Close(form, now, ct))
        {
            return;
        }

        var note = db.Set<UnsavedText>().Add(UnsavedText.Closed(user.PartnershipId, form, Whose, now)).Entity;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // It was kept at this very moment.
            db.Set<UnsavedText>().Remove(note);
            await Close(form, now, ct);
        }
    }

    private async Task<bool> Close(FormPlace form, DateTimeOffset now, CancellationToken ct) => await This(form).ExecuteUpdateAsync(
        set => set.SetProperty(x => x.Fields, "").SetProperty(x => x.ClosedAt, now).SetProperty(x => x.Version, x => x.Version + 1), ct) > 0;

    private async Task MakeRoom(FormPlace form, CancellationToken ct)
    {
        var whose = Whose;
        var oldest = await db.Set<UnsavedText>().Where(x => x.Whose == whose && x.RecordId == form.RecordId && x.ClosedAt == null)
            .OrderByDescending(x => x.KeptAt).Skip(UnsavedText.MostAtOnce - 1).Select(x => x.Id).ToListAsync(ct);
        if (oldest.Count > 0)
        {
            await db.Set<UnsavedText>().Where(x => oldest.Contains(x.Id)).ExecuteDeleteAsync(ct);
        }
    }

    private IQueryable<UnsavedText> This(FormPlace form)
    {
        var whose = Whose;
        return db.Set<UnsavedText>().Where(x => x.Whose == whose && x.RecordId == form.RecordId && x.Place == form.Place && x.Opening == form.Opening);
    }
}
