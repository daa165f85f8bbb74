using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>Refuses to write a row of another partnership than that of the unit of work.</summary>
/// <param name="partnership">The partnership of the unit of work.</param>
internal sealed class PartnershipWriteGuard(PartnershipScope partnership) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save asynchronously: events are published before the commit.");

    private void Check(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<IPartnershipOwned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Entity.PartnershipId != partnership.Current)
            {
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} of another partnership cannot be written here.");
            }
        }
    }
}
