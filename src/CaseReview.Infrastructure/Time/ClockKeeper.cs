using CaseReview.Domain.Common;
using CaseReview.Infrastructure.Jobs;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseReview.Infrastructure.Time;

/// <summary>Keeps a developer's clock in the database, so that a worker and the next start agree with it, and moves it forward.</summary>
/// <param name="clock">The clock.</param>
/// <param name="scopes">Opens the database.</param>
/// <param name="sweeps">What becomes due when the clock moves.</param>
/// <param name="drain">Sends what they write.</param>
public sealed class ClockKeeper(AppClock clock, IServiceScopeFactory scopes, Sweeps sweeps, OutboxDrain drain) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Reads the offset from the database.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task Load(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Set<ClockOffset>().AsNoTracking().SingleOrDefaultAsync(ct);
        if (kept is not null)
        {
            clock.Follow(TimeSpan.FromTicks(kept.Ticks));
        }
    }

    /// <summary>Moves the clock forward, runs every sweep that is then due, and sends what they wrote.</summary>
    /// <param name="to">The new moment.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The time afterwards.</returns>
    /// <exception cref="RuleViolation">The moment lies in the past.</exception>
    public async Task<DateTimeOffset> Move(DateTimeOffset to, CancellationToken ct)
    {
        var ahead = to - clock.GetUtcNow();
        RuleViolation.Unless(ahead >= TimeSpan.FromSeconds(-1), "The clock moves forward only.");
        await Keep(clock.Offset + ahead, ct);
        await sweeps.Run(ct);
        await drain.RunAndWait(Patience, ct);
        return clock.GetUtcNow();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Load(stoppingToken);
            await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken);
        }
    }

    private async Task Keep(TimeSpan offset, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseReviewDbContext>();
        var kept = await db.Set<ClockOffset>().SingleOrDefaultAsync(ct) ?? db.Set<ClockOffset>().Add(new ClockOffset()).Entity;
        kept.Ticks = offset.Ticks;
        await db.SaveChangesAsync(ct);
        clock.Follow(offset);
    }
}
