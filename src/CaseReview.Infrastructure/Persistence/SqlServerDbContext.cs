using CaseReview.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>The database on SQL Server. Its own row-level policies wait until they can be run somewhere: docs/operations.md.</summary>
/// <param name="options">Options.</param>
/// <param name="partnership">The partnership of the unit of work.</param>
public sealed class SqlServerDbContext(DbContextOptions<SqlServerDbContext> options, PartnershipScope partnership)
    : CaseReviewDbContext(options, partnership)
{
    /// <inheritdoc />
    public override Task<PartnershipProfile> LockProfile(CancellationToken ct) =>
        Profiles.FromSql($"SELECT * FROM partnership_profiles WITH (UPDLOCK, ROWLOCK)").SingleAsync(ct);
}
