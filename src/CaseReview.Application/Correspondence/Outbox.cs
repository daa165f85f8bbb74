using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Writes messages in the transaction of the act that they tell of. Nothing is sent here, and nothing is saved: the caller saves.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who acts.</param>
/// <param name="links">Issues the links that letters carry.</param>
/// <param name="walls">Who is shut out of a case and hears nothing of it .</param>
/// <param name="clock">The time of writing.</param>
public sealed class Outbox(ICaseReviewDb db, ICurrentUser user, SecureLinks links, CaseWalls walls, TimeProvider clock)
{
    /// <summary>Writes a letter, unless the same act has already been told to the same address.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The message; null when it had been written before, or its recipient is shut out of the case.</returns>
    public async Task<OutboxMessage?> Send(Letter letter, CancellationToken ct = default)
    {
        if (WrittenInThisSave(letter) || await walls.ShutOut(letter.CaseId, letter.To, ct) is not null)
        {
            return null;
        }

        var key = letter.OncePer is { } act ? LinkToken.HashOf($"{act}|{letter.Kind}|{letter.To.Email.Trim().ToUpperInvariant()}") : LinkToken.New().Hash;
        if (letter.OncePer is not null && await db.Set<OutboxMessage>().AnyAsync(m => m.DedupeKey == key, ct))
        {
            return null;
        }

        var secret = letter.Link is { } offer
            ? links.Issue(new LinkTerms(letter.CaseId, offer.Purpose, offer.RecordId, offer.Reference, offer.DueOn, letter.To, offer.Expires))
            : null;
        return Write(await InOwnWords(letter, ct), key, secret, repeats: null);
    }

    /// <summary>Writes a code to the address of a link. The code is sealed like a link's address.</summary>
    /// <param name="letter">The letter, with <see cref="Letter.LinkHere"/> where the code goes.</param>
    /// <param name="secret">The sealed code.</param>
    internal void SendSealed(Letter letter, SealedSecret secret) => Write(letter, LinkToken.New().Hash, secret, repeats: null);

    /// <summary>Writes a message again with a new link.</summary>
    /// <param name="message">The message.</param>
    /// <param name="secret">The new link; null when it carried none.</param>
    /// <returns>The new message.</returns>
    internal OutboxMessage Repeat(OutboxMessage message, SealedSecret? secret) => Add(
        new MessageText(message.CaseId, message.Kind, message.To, message.Subject, message.Body, message.Id) { Calendar = message.Calendar }, LinkToken.New().Hash, secret);

    // What people read is in the partnership's words.
    private async Task<Letter> InOwnWords(Letter letter, CancellationToken ct)
    {
        if (!letter.Paragraphs.Append(letter.Subject).Append(letter.To.Role).Any(x => x.Contains("{term:", StringComparison.Ordinal)))
        {
            return letter;
        }

        var words = Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct));
        return letter with { To = letter.To with { Role = words.Fill(letter.To.Role) }, Subject = words.Fill(letter.Subject), Paragraphs = [.. letter.Paragraphs.Select(words.Fill)] };
    }

    private OutboxMessage Write(Letter letter, string key, SealedSecret? secret, Guid? repeats)
    {
        var paragraphs = letter.Paragraphs.ToList();
        if (secret is not null && !paragraphs.Exists(p => p.Contains(Letter.LinkHere, StringComparison.Ordinal)))
        {
            paragraphs.Add(Letter.LinkHere);
        }

        return Add(new MessageText(letter.CaseId, letter.Kind, letter.To, letter.Subject, string.Join("\n\n", paragraphs), repeats) { Calendar = letter.Calendar }, key, secret);
    }

    private OutboxMessage Add(MessageText text, string key, SealedSecret? secret)
    {
        var now = clock.GetUtcNow();
        var message = OutboxMessage.Write(user.PartnershipId, text, key, secret, now);
        db.Set<OutboxMessage>().Add(message);
        db.Set<OutboxDue>().Add(OutboxDue.Of(message, now));
        return message;
    }

    // One person often holds two of the capacities that an act tells: they hear of it once.
    private bool WrittenInThisSave(Letter letter) => db.Set<OutboxMessage>().Local.Any(m =>
        m.Version == 0 && m.Kind == letter.Kind && m.CaseId == letter.CaseId && m.Subject == letter.Subject && m.To.Has(letter.To.Email));
}
