using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>
/// Asks the mail service what became of the messages that it took, where it can say: delivered, or given up and put before staff like one that was
/// refused (C-03).
/// </summary>
[Requires(Permission.RunJobs)]
public sealed record CheckDeliveries : ISweep;

/// <summary>Handles <see cref="CheckDeliveries"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="reports">The mail service, where it reports.</param>
/// <param name="clock">Now.</param>
public sealed class CheckDeliveriesHandler(ICaseReviewDb db, IEnumerable<IDeliveryReports> reports, TimeProvider clock) : IRequestHandler<CheckDeliveries>
{
    private const int AtATime = 100;

    // Mail services try for up to three days.
    private static readonly TimeSpan Window = TimeSpan.FromHours(72);

    /// <inheritdoc />
    public async Task<Unit> Handle(CheckDeliveries command, CancellationToken ct)
    {
        foreach (var service in reports)
        {
            var since = clock.GetUtcNow() - Window;
            var sent = await db.Set<OutboxMessage>().Where(m => m.Status == MessageStatus.Sent && m.WrittenAt > since).OrderByDescending(m => m.WrittenAt).Take(AtATime).ToListAsync(ct);
            await Ask(service, sent, ct);
            await db.SaveChangesAsync(ct);
        }

        return Unit.Value;
    }

    private static async Task Ask(IDeliveryReports service, List<OutboxMessage> sent, CancellationToken ct)
    {
        try
        {
            foreach (var message in sent)
            {
                message.Learn(await service.Of(message.MessageId, ct) switch
                {
                    DeliveryReport.Delivered => true,
                    DeliveryReport.NotDelivered => false,
                    _ => null,
                });
            }
        }
        catch (EmailRefused)
        {
            // What was learned so far is kept; the rest is asked the next time.
        }
    }
}
