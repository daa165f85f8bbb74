using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <summary>What one partnership's demo cases have to send: partnerships are filled side by side, each by its own clock, and none may post the other's letters.</summary>
/// <param name="scopes">Opens the units of work.</param>
/// <param name="partnership">The partnership.</param>
/// <param name="clock">Its clock.</param>
public sealed class DemoQueue(IServiceScopeFactory scopes, PartnershipId partnership, DemoClock clock) : IOutboxQueue
{
    private readonly HashSet<Guid> _taken = [];

    /// <inheritdoc />
    public async Task<IReadOnlyList<ClaimedMessage>> Claim(int most, TimeSpan lease, CancellationToken ct)
    {
        await using var unit = scopes.CreateAsyncScope();
        var ids = await Due(unit).OrderBy(x => x.MessageId).Select(x => x.MessageId).ToListAsync(ct);
        return [.. ids.Where(_taken.Add).Select(x => new ClaimedMessage(x, partnership))];
    }

    /// <inheritdoc />
    public Task<bool> HasDue(CancellationToken ct) => Task.FromResult(false);

    private IQueryable<OutboxDue> Due(AsyncServiceScope unit)
    {
        var now = clock.GetUtcNow();
        return unit.ServiceProvider.GetRequiredService<CaseReviewDbContext>().Set<OutboxDue>().AsNoTracking().Where(x => x.PartnershipId == partnership && x.DueAt <= now);
    }
}
