using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Infrastructure.Persistence;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseReview.Infrastructure.Jobs;

/// <summary>Sends what is due, each message in a unit of work of its own and in its own partnership.</summary>
/// <param name="scopes">Opens the units of work.</param>
/// <param name="log">For failures, by message identifier alone.</param>
public sealed class OutboxDrain(IServiceScopeFactory scopes, ILogger<OutboxDrain> log)
{
    private const int Batch = 20;

    // Longer than a batch can take when every message runs into the mail service's time limit.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(15);

    /// <summary>Sends until nothing is due that nobody else has taken.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>How many messages were tried.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var tried = 0;
        while (await Claim(ct) is { Count: > 0 } claimed)
        {
            foreach (var message in claimed)
            {
                await Deliver(message, ct);
                tried++;
            }
        }

        return tried;
    }

    /// <summary>Sends what is due, and waits for what other workers have taken.</summary>
    /// <param name="patience">How long at most.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task RunAndWait(TimeSpan patience, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        do
        {
            await Run(limit.Token);
        }
        while (await Due(limit.Token) && await Pause(limit.Token));
    }

    private static async Task<bool> Pause(CancellationToken ct)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(100), ct);
        return true;
    }

    private async Task<bool> Due(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOutboxQueue>().HasDue(ct);
    }

    private async Task<IReadOnlyList<ClaimedMessage>> Claim(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOutboxQueue>().Claim(Batch, Lease, ct);
    }

    private async Task Deliver(ClaimedMessage message, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<PartnershipScope>().Set(message.PartnershipId);
            scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem(message.PartnershipId);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DeliverMessage(message.MessageId), ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The lease runs out and it is tried again; one broken message must not hold up the rest.
            log.LogError(e, "Message {Message} could not be handled", message.MessageId);
        }
    }
}
