using System.Security.Cryptography;
using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// Sends one claimed message. The attempt is saved before, the outcome after, and the mail service is called between the two, outside any
/// transaction: a crash at the worst moment sends one message twice, with the same Message-ID, and never loses one.
/// </summary>
/// <param name="MessageId">The message.</param>
[Requires(Permission.RunJobs)]
public sealed record DeliverMessage(Guid MessageId) : IRequest;

/// <summary>Handles <see cref="DeliverMessage"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="sender">The mail service.</param>
/// <param name="vault">Opens the sealed link or code.</param>
/// <param name="clock">The time.</param>
public sealed class DeliverMessageHandler(ICaseReviewDb db, IEmailSender sender, ISecretVault vault, TimeProvider clock) : IRequestHandler<DeliverMessage>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DeliverMessage request, CancellationToken cancellationToken)
    {
        var message = await db.Set<OutboxMessage>().SingleOrDefaultAsync(m => m.Id == request.MessageId, cancellationToken);
        var due = await db.Set<OutboxDue>().SingleOrDefaultAsync(d => d.MessageId == request.MessageId, cancellationToken);
        if (message is null || !message.BeginAttempt())
        {
            await Finish(due, again: null, cancellationToken);
            return Unit.Value;
        }

        await db.SaveChangesAsync(cancellationToken);
        var again = await Attempt(message, cancellationToken);
        await Finish(due, again, cancellationToken);
        return Unit.Value;
    }

    private async Task<DateTimeOffset?> Attempt(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            await sender.Send(await Compose(message, ct), ct);
            message.MarkSent(clock.GetUtcNow());
            return null;
        }
        catch (EmailRefused refused)
        {
            return message.MarkFailed(refused.Message, refused.ForGood, clock.GetUtcNow());
        }
        catch (CryptographicException)
        {
            return message.MarkFailed("The link could not be read any more. Send the message again: it gets a new link.", forGood: true, clock.GetUtcNow());
        }
    }

    private async Task<Email> Compose(OutboxMessage message, CancellationToken ct)
    {
        var partnership = await db.Partnerships.Where(p => p.Id == message.PartnershipId).Select(p => p.Name).SingleAsync(ct);
        var text = message.SealedSecret is { } secret
            ? message.Body.Replace(OutboxMessage.SecretPlaceholder, vault.Open(secret), StringComparison.Ordinal)
            : message.Body;
        return new Email(message.MessageId, message.To.Name, message.To.Email, message.Subject, text, partnership) { Calendar = message.Calendar };
    }

    private async Task Finish(OutboxDue? due, DateTimeOffset? again, CancellationToken ct)
    {
        if (due is not null && again is { } when)
        {
            due.Postpone(when);
        }
        else if (due is not null)
        {
            db.Set<OutboxDue>().Remove(due);
        }

        await db.SaveChangesAsync(ct);
    }
}
